import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cases, datesIn } from './cases.ts';

describe('days and months told on from a date of a past year', () => {
  cases({
    'The poet died on 8 June 2019. Her will was read on 19 July.': [
      ['8 June 2019', 'DATE', '2019-06-08'],
      ['19 July', 'DATE', '2019-07-19'],
    ],
    'The pit closed on Nov. 24, 2018, and the village school shut on Dec. 1.': [
      ['Nov. 24, 2018', 'DATE', '2018-11-24'],
      ['Dec. 1', 'DATE', '2018-12-01'],
    ],
    'The paper was founded in March 2015, moved in June and was sold in August.': [
      ['March 2015', 'DATE', '2015-03'],
      ['June', 'DATE', '2015-06'],
      ['August', 'DATE', '2015-08'],
    ],
    'She won the seat in November 2016 and resigned in May.': [
      ['November 2016', 'DATE', '2016-11'],
      ['May', 'DATE', '2017-05'],
    ],
    'He came home in October 2016 and was gone by Halloween.': [
      ['October 2016', 'DATE', '2016-10'],
      ['Halloween', 'DATE', '2016-10-31'],
    ],
    'In 2011 the river rose in April.': [
      ['2011', 'DATE', '2011'],
      ['April', 'DATE', '2011-04'],
    ],
  });

  test('are counted from that date', () => {
    const [, date] = datesIn('The poet died on 8 June 2019. Her will was read on 19 July.');
    assert.deepEqual(date?.anchor, { kind: 'mentioned', value: '2019-06-08' });
  });
});

describe('a month or day that “last” or “next” points at', () => {
  cases({
    'The mill shut last March.': [['last March', 'DATE', '2021-03']],
    'The mill shut last April.': [['last April', 'DATE', '2021-04']],
    'The mill opens next March.': [['next March', 'DATE', '2023-03']],
    'The mill opens next April.': [['next April', 'DATE', '2022-04']],
    'The mill shut last April 2.': [['last April 2', 'DATE', '2021-04-02']],
    'The mill opens next Feb. 2.': [['next Feb. 2', 'DATE', '2023-02-02']],
  });
});
