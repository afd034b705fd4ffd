import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GivenCorrection } from '#cli/correct/options.ts';
import { correctionOf } from '#cli/correct/withCorrection.ts';
import { ARTICLE } from '../../site/fixtures/briefing.ts';

const TODAY = '2024-06-02';
const SOUND = { kind: 'update', change: 'x', date: '2024-06-01' };

/** What is given besides what is sound, and what is said of it. */
const WRONG: readonly (readonly [given: GivenCorrection, says: string])[] = [
  [
    { kind: 'corection' },
    '--kind: Unexpected `corection`, expected one of `correction`, `clarification`, `update`. Did you mean `correction`?',
  ],
  [
    { kind: 'change' },
    '--kind: Unexpected `change`, expected one of `correction`, `clarification`, `update`.',
  ],
  [
    { date: '2024-02-30' },
    '--date: Unexpected day `2024-02-30`, expected a day of the calendar as `YYYY-MM-DD`',
  ],
  [
    { date: '2024-06-04' },
    '--date: Unexpected 2024-06-04, which is yet to come, expected the day on which the record was corrected',
  ],
  [
    { was: 'A', now: 'A' },
    '--now: Unexpected words that are those of `was`, expected the words that stand there now',
  ],
  [
    { on: 'nine-year' },
    '--on: Unexpected statement `nine-year`: there is none in content/articles/ferry-vote.md. Did you mean `nine-years`?',
  ],
];

for (const [given, says] of WRONG) {
  test(`refuses ${JSON.stringify(given)}`, () => {
    assert.throws(() => correctionOf({ ...SOUND, ...given }, ARTICLE, TODAY), { message: says });
  });
}

test('has the fields in the order in which they are written, and those alone that were given', () => {
  assert.deepEqual(
    Object.entries(correctionOf({ on: 'nine-years', now: 'B', was: 'A', ...SOUND }, ARTICLE, TODAY)),
    [
      ['date', '2024-06-01'],
      ['kind', 'update'],
      ['change', 'x'],
      ['was', 'A'],
      ['now', 'B'],
      ['on', 'nine-years'],
    ],
  );
  assert.deepEqual(Object.keys(correctionOf(SOUND, ARTICLE, TODAY)), ['date', 'kind', 'change']);
});

test('takes the same words for another change where they concern another statement', () => {
  const corrected = { ...ARTICLE, corrections: [{ ...SOUND, kind: 'update' as const, on: 'nine-years' }] };
  assert.deepEqual(correctionOf(SOUND, corrected, TODAY), SOUND);
  assert.throws(
    () => correctionOf({ ...SOUND, on: 'nine-years' }, corrected, TODAY),
    /Unexpected second update/,
  );
});
