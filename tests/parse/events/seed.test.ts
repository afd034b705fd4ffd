import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { eventsIn } from './found.ts';

const text = readFileSync(new URL('../fixtures/seed/input.txt', import.meta.url), 'utf8');
const events = eventsIn(text, '2021-12-28');

/** Start of the head, its word, its date, where the expression that dates it starts, and the outlook. */
const EXPECTED = [
  [32, 'meet', '2022-01-10', 625, 'planned'],
  [633, 'meeting', '2022-01-10', 625, 'planned'],
  [3340, 'dialogue', '2022-01-10', 3332, 'planned'],
  [953, 'convocation', '2022-01-12', 996, 'planned'],
  [1021, 'assembly', '2022-01-13', 1013, 'planned'],
  [1391, 'put', '2021-12-17', 1401, 'reported'],
  [416, 'said', '2021-12-28', 421, 'reported'],
  [2963, 'said', '2021-12-28', 2968, 'reported'],
] as const;

for (const [start, head, date, dateStart, status] of EXPECTED) {
  test(`dates “${head}” at ${start} of the seed article ${date}, ${status}`, () => {
    const event = events.find((mention) => mention.start === start);
    assert.deepEqual(
      [event?.text, event?.date, event?.dateStart, event?.status],
      [head, date, dateStart, status],
    );
  });
}
