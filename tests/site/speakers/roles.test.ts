import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Quote } from '#model/briefing.ts';
import { latestRole, roleOfAllSaid, roleOn, roleThen, roleWhenSaid } from '#site/speakers/roles.ts';
import { voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing } from '../fixtures/briefing.ts';

const SPEAKER = {
  roles: [
    { title: 'clerk', until: '2019-12-31' },
    { title: 'chair', from: '2020-01-01', until: '2021-12-31' },
    { title: 'mayor', from: '2022-01-01' },
  ],
};
const PUBLISHED: Article = {
  ...ARTICLE,
  published: '2021-06-01',
  dating: { certainty: 'stated', note: 'Printed above the text.' },
};
const INFERRED: Article = { ...PUBLISHED, dating: { certainty: 'implied', note: 'By the votes.' } };

const roleAt = (value: string | null) => {
  const said = value === null ? null : { value, certainty: 'stated' as const };
  return roleThen({ said, day: null }, PUBLISHED, SPEAKER).title;
};

test('gives the role of a day, and none that was over or had not begun', () => {
  assert.equal(roleOn(SPEAKER, '2019-12-31'), 'clerk');
  assert.equal(roleOn(SPEAKER, '2020-01-01'), 'chair');
  assert.equal(roleOn({ roles: [{ title: 'chair', from: '2020-01-01' }] }, '2019-12-31'), null);
});

test('takes the role of the day on which a statement was made', () => {
  assert.equal(roleAt('2019-05-01'), 'clerk');
  assert.equal(roleAt('2022'), 'mayor');
});

test('takes for a statement without a day the role on the day its article appeared', () => {
  assert.equal(roleAt(null), 'chair');
});

test('takes no later role where the first day of a statement is open or nothing is known of its day', () => {
  assert.equal(roleAt('/2021-05-28'), 'chair');
  assert.equal(roleAt('../..'), 'chair');
});

test('lists a speaker by the newest role that had begun when the newest article appeared', () => {
  assert.equal(latestRole(SPEAKER, PUBLISHED), 'chair');
  assert.equal(latestRole({ roles: SPEAKER.roles.slice(0, 1) }, PUBLISHED), 'clerk');
  assert.equal(latestRole({ roles: [] }, PUBLISHED), null);
});

test('says by which day the role of a statement is known, and whether that is an inference', () => {
  const day = null;
  const said = { value: '2019-05-01', certainty: 'stated' as const };
  const inferred = { value: '2019-05-01', certainty: 'implied' as const };
  const undated = { roles: [{ title: 'keeper' }] };
  const cases = [
    [said, PUBLISHED, SPEAKER, 'clerk', 'said', 'stated'],
    [said, INFERRED, SPEAKER, 'clerk', 'said', 'implied'],
    [inferred, PUBLISHED, SPEAKER, 'clerk', 'said', 'implied'],
    [null, PUBLISHED, SPEAKER, 'chair', 'published', 'implied'],
    [null, INFERRED, undated, 'keeper', 'any day', 'stated'],
  ] as const;
  for (const [when, article, speaker, title, by, certainty] of cases)
    assert.deepEqual(roleThen({ said: when, day }, article, speaker), { title, by, certainty });
});

test('infers the role of a speaker who is inferred, and knows none of nobody', () => {
  const voices = voicesOf(briefing());
  const quote = { ...ARTICLE.quotes[0], said: { value: '2021', certainty: 'stated' }, day: null } as Quote;
  const voice = voices.get('marta-lund') ?? null;
  const stated = { title: 'chair of the board', certainty: 'stated' };
  assert.deepEqual(roleWhenSaid(quote, PUBLISHED, voice), stated);
  assert.equal(roleWhenSaid({ ...quote, doubt: 'pronoun' }, PUBLISHED, voice)?.certainty, 'implied');
  assert.equal(roleWhenSaid(quote, PUBLISHED, null), null);
});

test('names in a list the role of all that was said, and none of several', () => {
  const [first] = ARTICLE.quotes;
  const known = first && voicesOf(briefing()).get(first.by ?? '');
  assert.ok(known);
  const voice = { ...known, named: true, speaker: { ...known.speaker, ...SPEAKER, affiliation: undefined } };
  const saidOn = (...days: readonly string[]): Article => ({
    ...PUBLISHED,
    quotes: days.map((value) => ({ ...first, said: { value, certainty: 'stated' } })),
  });
  assert.equal(roleOfAllSaid(voice, [saidOn('2020-03-01'), saidOn('2021-03-01')]), 'chair');
  assert.equal(roleOfAllSaid(voice, [saidOn('2019-03-01', '2021-03-01')]), '');
});
