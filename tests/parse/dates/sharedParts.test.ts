import { describe, test } from 'node:test';
import { cases, finds } from './cases.ts';

describe('a year that stands behind the last date is that of the dates before it', () => {
  cases({
    'The siege lasted from Jan. 10 to Jan. 14, 2019.': [
      ['Jan. 10', 'DATE', '2019-01-10'],
      ['Jan. 14, 2019', 'DATE', '2019-01-14'],
    ],
    'The siege lasted from 28 December to 3 January 2019.': [
      ['28 December', 'DATE', '2018-12-28'],
      ['3 January 2019', 'DATE', '2019-01-03'],
    ],
    'The bridge was shut in May and June 2019.': [
      ['May', 'DATE', '2019-05'],
      ['June 2019', 'DATE', '2019-06'],
    ],
    'The bridge was shut on May 3, 2018 and June 4, 2019.': [
      ['May 3, 2018', 'DATE', '2018-05-03'],
      ['June 4, 2019', 'DATE', '2019-06-04'],
    ],
  });
});

test('leaves a leap day in a year that has it', () => {
  finds(
    'The bridge was shut from Feb. 29 to March 2, 2019.',
    [
      ['Feb. 29', 'DATE', '2020-02-29'],
      ['March 2, 2019', 'DATE', '2019-03-02'],
    ],
    '2020-03-16',
  );
});

describe('a time told by two clocks', () => {
  cases({
    'The tower fell at 6 a.m. (0300 GMT) on Monday.': [
      ['6 a.m.', 'TIME', '2022-03-14T06:00'],
      ['0300 GMT', 'TIME', '2022-03-14T03:00Z'],
      ['Monday', 'DATE', '2022-03-14'],
    ],
    'The tower fell at 2:14 a.m. (1814 GMT Monday).': [
      ['2:14 a.m.', 'TIME', '2022-03-15T02:14'],
      ['1814 GMT Monday', 'TIME', '2022-03-14T18:14Z'],
    ],
    'The tower fell at 9:30 p.m. (0530 GMT) on Monday.': [
      ['9:30 p.m.', 'TIME', '2022-03-14T21:30'],
      ['0530 GMT', 'TIME', '2022-03-15T05:30Z'],
      ['Monday', 'DATE', '2022-03-14'],
    ],
  });
});

describe('hours that run past midnight', () => {
  cases({
    'Nobody may go out from 8 p.m. to 6 a.m. until further notice.': [
      ['8 p.m.', 'TIME', '2022-03-16T20:00'],
      ['6 a.m.', 'TIME', '2022-03-17T06:00'],
    ],
    'The shop closed at 8 p.m. and 6 a.m. came too soon.': [
      ['8 p.m.', 'TIME', '2022-03-16T20:00'],
      ['6 a.m.', 'TIME', '2022-03-16T06:00'],
    ],
  });
});
