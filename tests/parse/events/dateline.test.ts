import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventsIn } from './found.ts';

/** What an event of a dispatch of 16 March 2022 has for its days, with how each is known. */
const DISPATCHES: readonly (readonly [head: string, days: readonly string[], text: string])[] = [
  ['vote', ['2022-03-18 stated'], 'HARFORD, March 16 — The council will vote on Friday.'],
  ['voted', ['2022-03-14 stated'], 'HARFORD, March 16 (AFP) — The council voted on Monday.'],
  ['rejected', ['2022-03-16 implied'], 'HARFORD, March 16 — The council rejected the plan.'],
  ['spoke', ['2022-03-14 stated'], 'They spoke on March 14 — nobody knows why.'],
];

describe('a dateline is the day of writing', () => {
  for (const [head, days, text] of DISPATCHES) {
    test(text, () => {
      const found = eventsIn(text).filter((event) => event.text === head);
      assert.deepEqual(
        found.map(({ date, certainty }) => `${date} ${certainty}`),
        days,
      );
    });
  }

  test('and not that of what is to come', () => {
    const found = eventsIn('HARFORD, March 16 — The council will vote on the plan.');
    assert.ok(found.every(({ dateStart, certainty }) => dateStart === undefined || certainty === 'implied'));
  });
});
