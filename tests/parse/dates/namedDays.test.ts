import { describe, test } from 'node:test';
import { cases, finds } from './cases.ts';

describe('days that are the name of an event', () => {
  cases({
    'The law was passed after the Sept. 11 attacks.': [['Sept. 11', 'DATE', '2001-09-11']],
    'The September 11 hijackers trained there.': [['September 11', 'DATE', '2001-09-11']],
    'He compared it to Sept. 11.': [['Sept. 11', 'DATE', '2001-09-11']],
    'The Jan. 6 committee heard him.': [['Jan. 6', 'DATE', '2021-01-06']],
    'The store was attacked on Sept. 11.': [['Sept. 11', 'DATE', '2021-09-11']],
    'The Sept. 11 match was lost.': [['Sept. 11', 'DATE', '2021-09-11']],
  });

  test('name it in the next year too', () => {
    finds('The Oct. 7 attack shut the mill.', [['Oct. 7', 'DATE', '2023-10-07']], '2024-11-13');
  });

  test('name the event only once it has been', () => {
    finds('The Sept. 11 attack failed.', [['Sept. 11', 'DATE', '1996-09-11']], '1996-10-01');
  });
});
