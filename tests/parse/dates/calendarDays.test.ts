import { describe, test } from 'node:test';
import { cases, finds } from './cases.ts';

describe('days with their year', () => {
  cases({
    'The feast is on March twenty-fifth.': [['March twenty-fifth', 'DATE', '2022-03-25']],
    'They shot rockets on July Fourth and sang.': [['July Fourth', 'DATE', '2021-07-04']],
    'They met on the third of March, 1999.': [['the third of March, 1999', 'DATE', '1999-03-03']],
    'In March second graders sang.': [['March', 'DATE', '2022-03']],
    'They will meet next Tuesday, March 22.': [['next Tuesday, March 22', 'DATE', '2022-03-22']],
    'The bridge opened on January 10, 2022.': [['January 10, 2022', 'DATE', '2022-01-10']],
    'The bridge opened on 10 January 2022.': [['10 January 2022', 'DATE', '2022-01-10']],
    'It was signed the 3rd of June, 1994.': [['the 3rd of June, 1994', 'DATE', '1994-06-03']],
    'They met Friday, Oct. 23, 2020, in Bern.': [['Friday, Oct. 23, 2020', 'DATE', '2020-10-23']],
    'The form is dated 2022-01-10.': [['2022-01-10', 'DATE', '2022-01-10']],
    'The form is dated 10/01/2022.': [['10/01/2022', 'DATE', '2022-10-01']],
    'The form is dated 25/01/2022.': [['25/01/2022', 'DATE', '2022-01-25']],
    'The form is dated 10.01.2022.': [['10.01.2022', 'DATE', '2022-01-10']],
  });
});

describe('days without a year', () => {
  cases({
    'The council will meet on April 4.': [['April 4', 'DATE', '2022-04-04']],
    'The council met on June 4.': [['June 4', 'DATE', '2021-06-04']],
    'The mayor resigned Jan. 9.': [['Jan. 9', 'DATE', '2022-01-09']],
    'They will meet on the 25th of this month.': [['the 25th of this month', 'DATE', '2022-03-25']],
    'They met on the 3rd of last month.': [['the 3rd of last month', 'DATE', '2022-02-03']],
    'They will talk on May 12 and 13.': [
      ['May 12', 'DATE', '2022-05-12'],
      ['13', 'DATE', '2022-05-13'],
    ],
    'The fair runs May 10–13.': [['May 10–13', 'DATE', '2022-05-10/2022-05-13']],
  });

  test('takes the nearest year across the turn of the year', () => {
    finds('The two sides could talk on Jan. 10.', [['Jan. 10', 'DATE', '2022-01-10']], '2021-12-28');
    finds(
      'As one aide put it on Dec. 17, nothing changed.',
      [['Dec. 17', 'DATE', '2021-12-17']],
      '2021-12-28',
    );
    finds('The vote held on Dec. 30 was close.', [['Dec. 30', 'DATE', '2021-12-30']], '2022-01-04');
  });

  test('takes the year in which the day falls on the weekday named with it', () => {
    finds(
      'The editorial is dated Monday, Oct. 26:',
      [['Monday, Oct. 26', 'DATE', '1998-10-26']],
      '1998-10-25',
    );
    finds('They had met on Tuesday, May 4.', [['Tuesday, May 4', 'DATE', '2021-05-04']]);
  });

  test('means the same day when it names it again, whatever the tense', () => {
    finds(
      'Ministers will gather on Jan. 10. She called the Jan. 10 session a first step.',
      [
        ['Jan. 10', 'DATE', '2022-01-10'],
        ['Jan. 10', 'DATE', '2022-01-10'],
      ],
      '2021-12-28',
    );
  });
});

describe('ranges', () => {
  cases({
    'The fair runs May 10-13, 2023.': [['May 10-13, 2023', 'DATE', '2023-05-10/2023-05-13']],
    'The fair will run from 10 to 13 May.': [['10 to 13 May', 'DATE', '2022-05-10/2022-05-13']],
    'The rink was open Dec. 30–Jan. 2, 2019.': [['Dec. 30–Jan. 2, 2019', 'DATE', '2018-12-30/2019-01-02']],
    'The rink was open Dec. 30–Jan. 2.': [['Dec. 30–Jan. 2', 'DATE', '2021-12-30/2022-01-02']],
    'It fell between 2014 and 2016.': [
      ['2014', 'DATE', '2014'],
      ['2016', 'DATE', '2016'],
    ],
  });
});

describe('the nth day of a month', () => {
  cases({
    'They vote on the first Monday in November.': [['the first Monday in November', 'DATE', '2022-11-07']],
    'It closed on the last Friday of January.': [['the last Friday of January', 'DATE', '2022-01-28']],
    'It closed on the last day of February 2020.': [['the last day of February 2020', 'DATE', '2020-02-29']],
  });
});

describe('dates in figures are read in the order in which the text writes dates', () => {
  cases({
    'One is dated 25/01/2022, one 04/03/2022.': [
      ['25/01/2022', 'DATE', '2022-01-25'],
      ['04/03/2022', 'DATE', '2022-03-04'],
    ],
    'One is dated 01/25/2022, one 04/03/2022.': [
      ['01/25/2022', 'DATE', '2022-01-25'],
      ['04/03/2022', 'DATE', '2022-04-03'],
    ],
    'He wrote on 5 May 2021. The form is dated 04/03/2022.': [
      ['5 May 2021', 'DATE', '2021-05-05'],
      ['04/03/2022', 'DATE', '2022-03-04'],
    ],
    'The neighbour paid £40, says a note of 04/03/2022.': [['04/03/2022', 'DATE', '2022-03-04']],
    'The neighbor paid, says a note of 04/03/2022.': [['04/03/2022', 'DATE', '2022-04-03']],
    'It is dated 04/03/2022.': [['04/03/2022', 'DATE', '2022-04-03']],
  });
});

describe('a list of days', () => {
  cases({
    'They met on Jan. 10, 11 and 12.': [
      ['Jan. 10', 'DATE', '2022-01-10'],
      ['11', 'DATE', '2022-01-11'],
      ['12', 'DATE', '2022-01-12'],
    ],
    'On May 5, 10 people met.': [['May 5', 'DATE', '2021-05-05']],
    'On May 5, 10 and 12 people met.': [['May 5', 'DATE', '2021-05-05']],
  });
});

describe('a range over the turn of a year', () => {
  cases({
    'The bridge was closed from November to January.': [
      ['November', 'DATE', '2021-11'],
      ['January', 'DATE', '2022-01'],
    ],
    'The bridge will be closed from November to January.': [
      ['November', 'DATE', '2022-11'],
      ['January', 'DATE', '2023-01'],
    ],
    'The road was shut from Dec. 20 to Jan. 5.': [
      ['Dec. 20', 'DATE', '2021-12-20'],
      ['Jan. 5', 'DATE', '2022-01-05'],
    ],
  });
});

describe('a list of days before their month', () => {
  cases({
    'They talked on 8 and 9 February.': [
      ['8', 'DATE', '2022-02-08'],
      ['9 February', 'DATE', '2022-02-09'],
    ],
    'They talked on 8, 9 and 10 February 2020.': [
      ['8', 'DATE', '2020-02-08'],
      ['9', 'DATE', '2020-02-09'],
      ['10 February 2020', 'DATE', '2020-02-10'],
    ],
  });
});

describe('the week of a day', () => {
  cases({
    'It rained in the week of March 7.': [['the week of March 7', 'DATE', '2022-W10']],
    'It rained on the weekend of 9 October 2021.': [['the weekend of 9 October 2021', 'DATE', '2021-W40-WE']],
  });
});

describe('numeric days in the order that the titles of a text tell', () => {
  cases({
    'The note of 05/03/2022 was to Mr Hale.': [['05/03/2022', 'DATE', '2022-03-05']],
    'The note of 05/03/2022 was to Mr. Hale.': [['05/03/2022', 'DATE', '2022-05-03']],
  });
});
