import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '#parse/dates/calendar.ts';
import { easter } from '#parse/dates/holidays.ts';
import { cases, finds } from './cases.ts';

describe('holidays', () => {
  cases({
    'The pier will open around Easter.': [['around Easter', 'DATE', '2022-04-17']],
    'The pier will open around year-end.': [['around year-end', 'DATE', '2022']],
    'They met on Christmas Eve.': [['Christmas Eve', 'DATE', '2021-12-24']],
    'He vanished on Thanksgiving Day.': [['Thanksgiving Day', 'DATE', '2021-11-25']],
    'The truce will begin on Good Friday.': [['Good Friday', 'DATE', '2022-04-15']],
    'Turnout on Election Day 2020 was high.': [['Election Day 2020', 'DATE', '2020-11-03']],
    'It snowed on Thanksgiving weekend.': [['Thanksgiving weekend', 'DATE', '2021-W47-WE']],
    'It rained over Labor Day weekend.': [['Labor Day weekend', 'DATE', '2021-W35-WE']],
    'Shops will shut on the Fourth of July.': [['the Fourth of July', 'DATE', '2022-07-04']],
    'Shops were full on Black Friday.': [['Black Friday', 'DATE', '2021-11-26']],
    'This Christmas will be cold.': [['This Christmas', 'DATE', '2022-12-25']],
    'Shops will shut on Labor Day.': [['Labor Day', 'DATE', '2022-09-05']],
  });

  test('Easter falls where the tables have it', () => {
    const days = [1818, 1943, 2000, 2022, 2038].map((year) => isoDay(easter(year)));
    assert.deepEqual(days, ['1818-03-22', '1943-04-25', '2000-04-23', '2022-04-17', '2038-04-25']);
  });
});

test('the nearest holiday is meant where the tense points a whole year away', () => {
  finds('Easter week began with a storm.', [['Easter week', 'DATE', '2022-W15']], '2022-04-11');
});

describe('a holiday of another country', () => {
  cases({
    'He spoke on Independence Day, August 15, in Delhi.': [['August 15', 'DATE', '2021-08-15']],
    'He spoke on Independence Day, in Boston.': [['Independence Day', 'DATE', '2021-07-04']],
  });
});
