import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readByChrono } from '#cli/bench/dates/others/chrono.ts';

/** What chrono-node finds, counted from Tuesday, 28 December 2021: the words, and their TIMEX3. */
function found(text: string): string[] {
  return readByChrono(text, '2021-12-28').map(
    ({ start, end, type, value }) => `${text.slice(start, end)}: ${type} ${value}`,
  );
}

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['They met two days ago.', 'two days ago: DATE 2021-12-26'],
  ['They met on Jan. 10.', 'Jan. 10: DATE 2022-01-10'],
  ['They met in March 2020.', 'March 2020: DATE 2020-03'],
  ['They meet at 5 p.m. on Jan. 10, 2022.', '5 p.m. on Jan. 10, 2022: TIME 2022-01-10T17:00'],
  ['They met yesterday morning.', 'yesterday morning: TIME 2021-12-27TMO'],
  ['They meet now.', 'now: DATE PRESENT_REF'],
  ['They meet on Jan. 10-13, 2022.', 'Jan. 10: DATE 2022-01-10', '13, 2022: DATE 2022-01-13'],
  ['They meet.'],
];

for (const [text, ...expected] of CASES) {
  test(`“${text}”`, () => {
    assert.deepEqual(found(text), expected);
  });
}
