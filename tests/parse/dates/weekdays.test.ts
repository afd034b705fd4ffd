import { describe } from 'node:test';
import { cases } from './cases.ts';

describe('weekdays', () => {
  cases({
    'The judge ruled Tuesday.': [['Tuesday', 'DATE', '2022-03-15']],
    'The judge ruled on Friday.': [['Friday', 'DATE', '2022-03-11']],
    'The judge will rule on Friday.': [['Friday', 'DATE', '2022-03-18']],
    'The judge is expected to rule Friday.': [['Friday', 'DATE', '2022-03-18']],
    'The show opens Friday in Oslo.': [['Friday', 'DATE', '2022-03-18']],
    'A rally is planned for Sunday.': [['Sunday', 'DATE', '2022-03-20']],
    'The judge ruled Wednesday.': [['Wednesday', 'DATE', '2022-03-16']],
    'He said Monday that the plant would shut.': [['Monday', 'DATE', '2022-03-14']],
    'The offer stands until Thursday.': [['Thursday', 'DATE', '2022-03-17']],
    'The shop shut Tues.': [['Tues.', 'DATE', '2022-03-15']],
    'The shop shut on Sun.': [['Sun.', 'DATE', '2022-03-13']],
    'They left last Friday.': [['last Friday', 'DATE', '2022-03-11']],
    'They left last Wednesday.': [['last Wednesday', 'DATE', '2022-03-09']],
    'They leave next Monday.': [['next Monday', 'DATE', '2022-03-21']],
    'They look for ways around Thursday’s ruling by the court.': [['Thursday', 'DATE', '2022-03-10']],
  });
});

describe('weekdays of a week named beside them', () => {
  cases({
    'They meet on Friday next week.': [['Friday next week', 'DATE', '2022-03-25']],
    'They met on Friday of last week.': [['Friday of last week', 'DATE', '2022-03-11']],
    'They met Tuesday last week.': [['Tuesday last week', 'DATE', '2022-03-08']],
    'The coming Friday is free.': [['The coming Friday', 'DATE', '2022-03-18']],
  });
});

describe('ranges of weekdays', () => {
  cases({
    'The strike ran from Monday to Friday.': [
      ['Monday', 'DATE', '2022-03-07'],
      ['Friday', 'DATE', '2022-03-11'],
    ],
    'Dock workers plan a strike from Monday to Friday.': [
      ['Monday', 'DATE', '2022-03-21'],
      ['Friday', 'DATE', '2022-03-25'],
    ],
    'The fair will run Monday through Friday.': [
      ['Monday', 'DATE', '2022-03-21'],
      ['Friday', 'DATE', '2022-03-25'],
    ],
    'The strike ran from Monday to Tuesday.': [
      ['Monday', 'DATE', '2022-03-14'],
      ['Tuesday', 'DATE', '2022-03-15'],
    ],
  });
});

describe('weekdays to come, by what is said of them', () => {
  cases({
    'Unions are to meet the firm on Friday.': [['Friday', 'DATE', '2022-03-18']],
    'The strike that was to begin Friday is off.': [['Friday', 'DATE', '2022-03-18']],
    'Results are due on Friday.': [['Friday', 'DATE', '2022-03-18']],
    'The line could reopen Friday, the railway said.': [['Friday', 'DATE', '2022-03-18']],
    'The race was put off from this Saturday.': [['this Saturday', 'DATE', '2022-03-19']],
    '“I will mend it on Friday,” she said.': [['Friday', 'DATE', '2022-03-18']],
  });
});

describe('weekdays that are over, by what is said of them', () => {
  cases({
    'He could not be found on Friday.': [['Friday', 'DATE', '2022-03-11']],
    'The line shut on Friday due to snow.': [['Friday', 'DATE', '2022-03-11']],
    'She said Friday: “It will hold.”': [['Friday', 'DATE', '2022-03-11']],
  });
});

describe('weekdays that a calendar, or what leads to them, sets in the days to come', () => {
  cases({
    'Polls open on Sunday.': [['Sunday', 'DATE', '2022-03-20']],
    'The Danes vote on Friday.': [['Friday', 'DATE', '2022-03-18']],
    'The ministry releases the figures on Friday.': [['Friday', 'DATE', '2022-03-18']],
    'Nominations close at 5 p.m. on Friday.': [['5 p.m. on Friday', 'TIME', '2022-03-18T17:00']],
    'Ahead of Sunday’s ballot, the two men quarrelled.': [['Sunday', 'DATE', '2022-03-20']],
    'On the eve of Friday’s ballot, the two men quarrelled.': [['Friday', 'DATE', '2022-03-18']],
    'Snow is forecast for Friday.': [['Friday', 'DATE', '2022-03-18']],
    'Snow was forecast to fall on Friday.': [['Friday', 'DATE', '2022-03-18']],
    'The ballot, set for Sunday, was long fought for.': [['Sunday', 'DATE', '2022-03-20']],
    'The hearing was adjourned to Friday.': [['Friday', 'DATE', '2022-03-18']],
    'Traders were awaiting Friday’s figures.': [['Friday', 'DATE', '2022-03-18']],
  });
});

describe('weekdays that are over all the same', () => {
  cases({
    'The vote on Sunday was close.': [['Sunday', 'DATE', '2022-03-13']],
    'The court set bail on Friday.': [['Friday', 'DATE', '2022-03-11']],
    'A date was set Friday.': [['Friday', 'DATE', '2022-03-11']],
    'The court adjourned on Friday.': [['Friday', 'DATE', '2022-03-11']],
  });
});
