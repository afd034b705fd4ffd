import { describe } from 'node:test';
import { cases } from './cases.ts';

describe('times of the day', () => {
  cases({
    'The crash came at 10 p.m. Tuesday.': [['10 p.m. Tuesday', 'TIME', '2022-03-15T22:00']],
    'The crash came on Tuesday at 9:45 a.m.': [['Tuesday at 9:45 a.m.', 'TIME', '2022-03-15T09:45']],
    'The rocket rose at 08:30 UTC.': [['08:30 UTC', 'TIME', '2022-03-16T08:30Z']],
    'The polls will close at noon on Friday.': [['noon on Friday', 'TIME', '2022-03-18T12:00']],
    'The doors open at 7 o’clock.': [['7 o’clock', 'TIME', '2022-03-16T07:00']],
    'The rocket rose at 0830 GMT.': [['0830 GMT', 'TIME', '2022-03-16T08:30Z']],
    'The rocket rose at dawn (0530 GMT).': [
      ['dawn', 'TIME', '2022-03-16TMO'],
      ['0530 GMT', 'TIME', '2022-03-16T05:30Z'],
    ],
    'They sailed at dawn on Tuesday.': [['dawn on Tuesday', 'TIME', '2022-03-15TMO']],
    'The gates were shut before nightfall.': [['nightfall', 'TIME', '2022-03-16TEV']],
    'The flight left at 6:40 p.m. (GMT).': [['6:40 p.m. (GMT)', 'TIME', '2022-03-16T18:40Z']],
    'The bus left at 3.30pm.': [['3.30pm', 'TIME', '2022-03-16T15:30']],
    'They talked until 10 in the morning.': [['10 in the morning', 'TIME', '2022-03-16T10:00']],
    'They talked until ten o’clock at night.': [['ten o’clock at night', 'TIME', '2022-03-16T22:00']],
    'He woke at 2 o’clock at night.': [['2 o’clock at night', 'TIME', '2022-03-16T02:00']],
    'They met on the night of March 3.': [['the night of March 3', 'TIME', '2022-03-03TNI']],
    'It rained at mid-afternoon yesterday.': [['mid-afternoon yesterday', 'TIME', '2022-03-15TAF']],
    'It rained between 2 and 4 p.m. Tuesday.': [
      ['2', 'TIME', '2022-03-15T14:00'],
      ['4 p.m. Tuesday', 'TIME', '2022-03-15T16:00'],
    ],
    'The shop is open 11:30-1 p.m. today.': [
      ['11:30', 'TIME', '2022-03-16T11:30'],
      ['1 p.m. today', 'TIME', '2022-03-16T13:00'],
    ],
    'They marched from 10 a.m. Monday to 2 p.m. Tuesday.': [
      ['10 a.m. Monday', 'TIME', '2022-03-14T10:00'],
      ['2 p.m. Tuesday', 'TIME', '2022-03-15T14:00'],
    ],
    'The port will reopen on Friday. Police lifted the curfew at 6 a.m.': [
      ['Friday', 'DATE', '2022-03-18'],
      ['6 a.m.', 'TIME', '2022-03-16T06:00'],
    ],
    'The port will reopen on Friday. The gates will open at 6 a.m.': [
      ['Friday', 'DATE', '2022-03-18'],
      ['6 a.m.', 'TIME', '2022-03-18T06:00'],
    ],
    'The flight left at 6:40 p.m. (GMT +8).': [['6:40 p.m. (GMT +8)', 'TIME', '2022-03-16T18:40']],
    'The ban begins midnight on Friday.': [['midnight on Friday', 'TIME', '2022-03-18T24:00']],
    'He trains at 1 pm.': [['1 pm', 'TIME', '2022-03-16T13:00']],
    'He spoke this morning.': [['this morning', 'TIME', '2022-03-16TMO']],
    'He spoke last night.': [['last night', 'TIME', '2022-03-15TNI']],
    'He spoke Monday evening.': [['Monday evening', 'TIME', '2022-03-14TEV']],
    'He spoke last Tuesday night.': [['last Tuesday night', 'TIME', '2022-03-15TNI']],
    'He spoke at 9:30 last night.': [['9:30 last night', 'TIME', '2022-03-15T21:30']],
    'He spoke Tuesday afternoon at 2:30.': [['Tuesday afternoon at 2:30', 'TIME', '2022-03-15T14:30']],
    'He spoke at 9 a.m. this morning.': [['9 a.m. this morning', 'TIME', '2022-03-16T09:00']],
    'He spoke in the early hours of Tuesday.': [['Tuesday', 'DATE', '2022-03-15']],
    'He speaks tonight.': [['tonight', 'TIME', '2022-03-16TNI']],
  });
});

cases({
  'Monday, March 14, 2022\n\nAt noon the ferry left.': [
    ['Monday, March 14, 2022', 'DATE', '2022-03-14'],
    ['noon', 'TIME', '2022-03-14T12:00'],
  ],
  'The harbour closed early\n\nMarch 14, 2022 was a fine day.': [['March 14, 2022', 'DATE', '2022-03-14']],
});

describe('a clock time without a day', () => {
  cases({
    'The blast came on Aug. 7, 1998. At 3 p.m. the embassy shut.': [
      ['Aug. 7, 1998', 'DATE', '1998-08-07'],
      ['3 p.m.', 'TIME', '1998-08-07T15:00'],
    ],
    'The fire broke out on Saturday.\n\n09:20 The wind has dropped.': [
      ['Saturday', 'DATE', '2022-03-12'],
      ['09:20', 'TIME', '2022-03-16T09:20'],
    ],
  });
});
