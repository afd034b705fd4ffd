import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Article } from '#model/briefing.ts';
import { briefingSchema } from '#site/exports/briefingSchema.ts';
import { datasetOf } from '#site/exports/datasetOf.ts';
import { ARTICLE, briefing, event, LUND, OFFICIAL, STATED } from '../fixtures/briefing.ts';

const SITE = new URL('https://example.org/record/');
const [NINE_YEARS, , UNKIND] = ARTICLE.quotes;

/** What the published schema has against some data. */
function faultsOf(data: unknown, site?: URL): readonly unknown[] {
  const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }));
  const validate = ajv.compile(briefingSchema(site));
  // What a reader of the file gets.
  validate(JSON.parse(JSON.stringify(data)));
  return validate.errors ?? [];
}

test('the data is what the published schema says it is, with an address of the site and without', () => {
  for (const site of [SITE, undefined]) assert.deepEqual(faultsOf(datasetOf(briefing(), site), site), []);
});

test('the schema refuses what is left out, what is not known to it, and a certainty of another name', () => {
  const data = datasetOf(briefing(), SITE);
  const { language, ...without } = data;
  const [statement] = data.statements;
  assert.notDeepEqual(faultsOf(without), []);
  assert.notDeepEqual(faultsOf({ ...data, more: true }), []);
  assert.notDeepEqual(
    faultsOf({ ...data, statements: [{ ...statement, said: { value: '2024', certainty: 'certain' } }] }),
    [],
  );
});

test('the schema is named by its address where that is known, and says what its fields mean', () => {
  const schema = JSON.stringify(briefingSchema(SITE));
  assert.match(schema, /"\$id":"https:\/\/example\.org\/record\/data\/briefing\.schema\.json"/);
  assert.match(schema, /implied: inferred, and never to be repeated as a fact/);
  assert.doesNotMatch(JSON.stringify(briefingSchema(undefined)), /\$id/);
});

test('addresses are full where the site’s is known, else relative to the file', () => {
  const [full, relative] = [SITE, undefined].map((site) => datasetOf(briefing(), site).statements[0]?.url);
  assert.equal(full, 'https://example.org/record/quotes/nine-years/');
  assert.equal(relative, '../quotes/nine-years/index.html');
});

test('a speaker who is not confirmed, and a day counted from an inferred one, say so', () => {
  const doubtful = {
    ...ARTICLE,
    quotes: ARTICLE.quotes.map((quote) => ({ ...quote, doubt: 'pronoun' as const })),
  };
  const { articles, statements } = datasetOf(briefing([doubtful]), undefined);
  assert.deepEqual(articles[0]?.published, { value: '2024-05-14', certainty: 'implied' });
  assert.deepEqual(statements[0]?.speaker, {
    id: 'marta-lund',
    certainty: 'implied',
    route: 'pronoun',
    role: 'chair of the board',
    roleCertainty: 'implied',
  });
  assert.deepEqual(statements[0]?.said, {
    value: '2024-05-13',
    certainty: 'stated',
    restsOnInference: true,
    words: 'Monday',
  });
  assert.equal(statements[1]?.speaker, null);
});

test('a day of an event, and of any date, says whether it rests on an inferred day', () => {
  const restsIn = (article: Article) => {
    const { articles, events } = datasetOf(briefing([article]), undefined);
    return [...events.map(({ date }) => date), ...(articles[0]?.dates ?? [])].map(
      ({ restsOnInference }) => restsOnInference,
    );
  };
  assert.deepEqual(restsIn(ARTICLE), [true, true, true, true]);
  assert.deepEqual(restsIn(STATED), [false, true, false, false]);
});

test('who takes part is told in words that may be printed, or by the name of a speaker', () => {
  const participants = ['The board', 'an official close to the board', 'a banner', 'Marta Lund', 'A bann'];
  const told = (rights: Article['rights']) => {
    const events = [event('vote', '2024-05-16', { participants })];
    const data = datasetOf(briefing([{ ...ARTICLE, rights }], undefined, events), undefined);
    return data.events[0]?.participants;
  };
  assert.deepEqual(told('full-text'), participants.slice(0, 4));
  assert.deepEqual(told('excerpt'), participants.slice(1, 4));
});

test('a source without a name belongs to its article', () => {
  const { speakers } = datasetOf(briefing(), undefined);
  const official = speakers.find(({ id }) => id === OFFICIAL.id);
  assert.deepEqual(
    { named: official?.named, articles: official?.articles },
    { named: false, articles: ['ferry-vote'] },
  );
  assert.equal(speakers.find(({ id }) => id === LUND.id)?.named, true);
});

test('of an excerpt there are quotes with their sentences and dates, and no other words', () => {
  const full = datasetOf(briefing(), undefined);
  const { articles, events, statements } = datasetOf(
    briefing([{ ...ARTICLE, rights: 'excerpt' }]),
    undefined,
  );
  assert.deepEqual(
    [full, { articles }].map((data) => data.articles[0]?.source.text),
    ['sources/ferry-vote.txt', null],
  );
  assert.deepEqual(
    [full.events, events].map(([vote]) => vote?.mentions[0]?.sentence),
    ['The board will vote on May 16.', null],
  );
  assert.equal(events[0]?.mentions[0]?.text, null);
  assert.equal(statements[2]?.sentence, UNKIND?.context.map(({ text }) => text).join(''));
  assert.deepEqual(
    articles[0]?.dates.map(({ text }) => text),
    ['Monday', 'May 16'],
  );
  assert.equal(statements[0]?.passages.length, NINE_YEARS?.segments.length);
});

test('a correction says the words before and now and what it concerns, and null where it does not', () => {
  const plain = { date: '2024-06-01', kind: 'update' as const, change: 'More is known.' };
  const full = { ...plain, was: 'A', now: 'B', on: 'nine-years' };
  const data = datasetOf(briefing([{ ...ARTICLE, corrections: [plain, full] }]), SITE);
  assert.deepEqual(data.articles[0]?.corrections, [{ ...plain, was: null, now: null, on: null }, full]);
  assert.deepEqual(faultsOf(data, SITE), []);
});
