import { describe } from 'node:test';
import { cases } from './cases.ts';

describe('durations', () => {
  cases({
    'The siege lasted three days.': [['three days', 'DURATION', 'P3D']],
    'She spent 24 hours in jail.': [['24 hours', 'DURATION', 'PT24H']],
    'They signed a three-year lease.': [['three-year', 'DURATION', 'P3Y']],
    'He has waited for nearly forty years.': [['nearly forty years', 'DURATION', 'P40Y']],
    'Prices rose over the past two months.': [['the past two months', 'DURATION', 'P2M']],
    'The feud has gone on for decades.': [['decades', 'DURATION', 'PXE']],
    'They ended a decades-long feud.': [['decades-long', 'DURATION', 'PXE']],
    'He waited half an hour.': [['half an hour', 'DURATION', 'PT30M']],
    'She waited for an hour.': [['an hour', 'DURATION', 'PT1H']],
    'An hourslong siege ended.': [['hourslong', 'DURATION', 'PTXH']],
    'They hummed a minute-long song.': [['minute-long', 'DURATION', 'PT1M']],
    'The 8-month-old truce broke.': [['8-month-old', 'DURATION', 'P8M']],
    'They need at least two more weeks.': [['at least two more weeks', 'DURATION', 'P2W']],
  });
});

describe('sets', () => {
  cases({
    'They meet every week.': [['every week', 'SET', 'P1W']],
    'They meet every two years.': [['every two years', 'SET', 'P2Y']],
    'They march each July.': [['each July', 'SET', 'XXXX-07']],
    'They meet on Mondays.': [['Mondays', 'SET', 'XXXX-WXX-1']],
    'The list is revised annually.': [['annually', 'SET', 'P1Y']],
    'It costs $33 million a year.': [['a year', 'SET', 'P1Y']],
    'He trains twice a week.': [['a week', 'SET', 'P1W']],
  });
});
