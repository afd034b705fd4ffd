import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readByRecognizers } from '#cli/bench/dates/others/recognizers.ts';

/** What recognizers-text finds, counted from Tuesday, 28 December 2021: the words, and their TIMEX3. */
function found(text: string): string[] {
  return readByRecognizers(text, '2021-12-28').map(
    ({ start, end, type, value }) => `${text.slice(start, end)}: ${type} ${value}`,
  );
}

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['They met two days ago.', 'two days ago: DATE 2021-12-26'],
  ['They met on Monday.', 'Monday: DATE 2021-12-27'],
  ['They met on Jan. 10.', 'Jan. 10: DATE 2022-01-10'],
  ['They met in the third quarter of 2020.', 'the third quarter of 2020: DATE 2020-Q3'],
  ['They met last week.', 'last week: DATE 2021-W51'],
  ['They meet at 5 p.m. on January 10, 2022.', '5 p.m. on January 10, 2022: TIME 2022-01-10T17:00'],
  ['They meet at noon.', 'noon: TIME 2021-12-28T12:00'],
  ['It rained for the past two weeks.', 'past two weeks: DURATION P2W'],
  ['It rained for three years.', 'three years: DURATION P3Y'],
  ['It rains every Monday.', 'every Monday: SET XXXX-WXX-1'],
  ['It rains now.', 'now: DATE PRESENT_REF'],
  ['It rained from Monday to Friday.', 'Monday: DATE 2021-12-27', 'Friday: DATE 2021-12-31'],
  ['It rained.'],
];

for (const [text, ...expected] of CASES) {
  test(`“${text}”`, () => {
    assert.deepEqual(found(text), expected);
  });
}
