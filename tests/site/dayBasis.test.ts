import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOn } from '#site/dayBasis.ts';
import { ARTICLE, dateMark, STATED } from './fixtures/briefing.ts';

const [MONDAY, NO_DAY] = ARTICLE.quotes;
assert.ok(MONDAY && NO_DAY);
const WITH_YEAR = { ...dateMark('Monday', '2024-05-13', 'date_1'), text: 'May 13, 2024', from: null };
const INFERRED = { ...MONDAY, said: { value: '2024-05-13', certainty: 'implied' as const } };

test('tells a day that the text settles from one that it names, and that is counted from an inferred one', () => {
  assert.equal(saidOn(MONDAY, ARTICLE)?.certainty, 'counted');
  assert.equal(saidOn(MONDAY, STATED)?.certainty, 'stated');
  assert.equal(saidOn({ ...MONDAY, day: WITH_YEAR }, ARTICLE)?.certainty, 'stated');
});

test('leaves an inferred day inferred, and none where the text gives none', () => {
  assert.equal(saidOn(INFERRED, ARTICLE)?.certainty, 'implied');
  assert.equal(saidOn(NO_DAY, ARTICLE), null);
});
