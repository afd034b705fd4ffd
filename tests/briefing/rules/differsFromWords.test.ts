import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differsFromWords } from '#briefing/rules/differsFromWords.ts';

test('holds a day against the weekday and the day of the month that words name', () => {
  for (const [value, words] of [
    ['2024-05-14', 'Monday'],
    ['2024-05-14', 'late Monday night'],
    ['2024-05-13', 'Tuesday, May 13'],
    ['2024-05-14', 'May 13'],
    ['2024-05-14', 'Sept. 14, 2024'],
  ] as const)
    assert.ok(differsFromWords(value, words), words);
});

test('says nothing where the words agree, name no day, or name one that others are counted from', () => {
  for (const [value, words] of [
    ['2024-05-13', 'on Monday'],
    ['2024-05-13', 'Monday, May 13th'],
    ['2024-05-13', '13 May'],
    ['2024-05-12', 'the day before Monday'],
    ['2024-05-14', 'from Monday to Friday'],
    ['2024-05', 'May 2024'],
    ['2024-05-14~', 'around Monday'],
    ['2024-05-13/2024-05-16', 'May 13-16'],
    ['2024-05-01', 'the first of the month'],
  ] as const)
    assert.equal(differsFromWords(value, words), null, words);
});
