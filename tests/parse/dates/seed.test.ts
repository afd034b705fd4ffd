import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findDates } from '#parse/dates/findDates.ts';
import { readDocument } from '#parse/text/document.ts';

const text = readFileSync(new URL('../fixtures/seed/input.txt', import.meta.url), 'utf8');
test('finds the eleven dates of the seed article, and no other', () => {
  const found = findDates(readDocument(text), '2021-12-28');
  assert.deepEqual(
    found.map(({ start, text: words, value }) => [start, words, value]),
    [
      [86, 'January', '2022-01'],
      [421, 'Tuesday', '2021-12-28'],
      [625, 'Jan. 10', '2022-01-10'],
      [712, 'recent months', 'PAST_REF'],
      [996, 'Jan. 12', '2022-01-12'],
      [1013, 'Jan. 13', '2022-01-13'],
      [1130, 'Jan. 12', '2022-01-12'],
      [1401, 'Dec. 17', '2021-12-17'],
      [2708, 'Today', '2021-12-28'],
      [2968, 'Tuesday', '2021-12-28'],
      [3332, 'Jan. 10', '2022-01-10'],
    ],
  );
});
