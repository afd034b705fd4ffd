import { describe } from 'node:test';
import { cases } from './cases.ts';

describe('durations', () => {
  cases({
    'The siege lasted three days.': [['three days', 'DURATION', 'P3D']],
    'They took the three-day ferry.': [['three-day', 'DURATION', 'P3D']],
    'They sat through the three hour play.': [['three hour', 'DURATION', 'PT3H']],
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
    'The 50-year-old peace alliance broke.': [['50-year-old', 'DURATION', 'P50Y']],
    'The 8-month-old truce broke.': [['8-month-old', 'DURATION', 'P8M']],
    'The drought lasted two and a half years.': [['two and a half years', 'DURATION', 'P2.5Y']],
    'The drought lasted a year and a half.': [['a year and a half', 'DURATION', 'P1.5Y']],
    'It could take a month or two.': [['a month or two', 'DURATION', 'P2M']],
    'The border was shut for half a century.': [['half a century', 'DURATION', 'P50Y']],
    'It is the worst flood in a quarter-century.': [['a quarter-century', 'DURATION', 'P25Y']],
    'The bell rang for 30 seconds.': [['30 seconds', 'DURATION', 'PT30S']],
    'The stones lay there for 2,000 years.': [['2,000 years', 'DURATION', 'P2000Y']],
    'The stones lay there for thousands of years.': [['thousands of years', 'DURATION', 'PXY']],
    'Sales fell in the past two quarters.': [['the past two quarters', 'DURATION', 'P2Q']],
    'He plans to stay for the next five years or so.': [['the next five years or so', 'DURATION', 'P5Y']],
    'The queue moved on within minutes.': [['minutes', 'DURATION', 'PTXM']],
    'The march took two hours and 15 minutes.': [['two hours and 15 minutes', 'DURATION', 'PT2H15M']],
    'He served three years, two months.': [['three years, two months', 'DURATION', 'P3Y2M']],
    'They danced all night.': [['all night', 'DURATION', 'P1D']],
    'The talks took the whole week.': [['the whole week', 'DURATION', 'P1W']],
    'He will stay another year.': [['another year', 'DURATION', 'P1Y']],
    'It grew over several years.': [['several years', 'DURATION', 'PXY']],
    'It grew for over 20 years.': [['over 20 years', 'DURATION', 'P20Y']],
    'It cost $185,000 over two years.': [['two years', 'DURATION', 'P2Y']],
    'They began the final 10-day march.': [['10-day', 'DURATION', 'P10D']],
    'It took some 20 years.': [['some 20 years', 'DURATION', 'P20Y']],
    'It shut a week after the flood.': [['a week', 'DURATION', 'P1W']],
    'It shut weeks after the flood.': [['weeks', 'DURATION', 'PXW']],
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
    'He trains twice a week.': [['twice a week', 'SET', 'P1W']],
    'He races four times a year.': [['four times a year', 'SET', 'P1Y']],
    'They meet every other day.': [['every other day', 'SET', 'P2D']],
    'They meet every few months.': [['every few months', 'SET', 'PXM']],
    'They meet every Monday and Thursday.': [
      ['every Monday', 'SET', 'XXXX-WXX-1'],
      ['Thursday', 'SET', 'XXXX-WXX-4'],
    ],
    'They sail on Sunday mornings.': [['Sunday mornings', 'SET', 'XXXX-WXX-7TMO']],
    'They sail on weekends.': [['weekends', 'SET', 'XXXX-WXX-WE']],
  });
});
