import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '#parse/dates/calendar.ts';
import { easter } from '#parse/dates/holidays.ts';
import { cases, finds } from './cases.ts';

describe('holidays', () => {
  cases({
    'They met on Christmas Eve.': [['Christmas Eve', 'DATE', '2021-12-24']],
    'He vanished on Thanksgiving Day.': [['Thanksgiving Day', 'DATE', '2021-11-25']],
    'The truce will begin on Good Friday.': [['Good Friday', 'DATE', '2022-04-15']],
    'Turnout on Election Day 2020 was high.': [['Election Day 2020', 'DATE', '2020-11-03']],
    'Shops will shut on Labor Day.': [['Labor Day', 'DATE', '2022-09-05']],
  });

  test('Easter falls where the tables have it', () => {
    const days = [1818, 1943, 2000, 2022, 2038].map((year) => isoDay(easter(year)));
    assert.deepEqual(days, ['1818-03-22', '1943-04-25', '2000-04-23', '2022-04-17', '2038-04-25']);
  });
});

test('the nearest holiday is meant where the tense points a whole year away', () => {
  finds('Easter week began with a storm.', [['Easter', 'DATE', '2022-04-17']], '2022-04-11');
});
