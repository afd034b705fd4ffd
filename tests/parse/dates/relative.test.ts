import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cases, datesIn, finds } from './cases.ts';

describe('days counted from the day of publication', () => {
  cases({
    'It happened today, not yesterday.': [
      ['today', 'DATE', '2022-03-16'],
      ['yesterday', 'DATE', '2022-03-15'],
    ],
    'They return tomorrow.': [['tomorrow', 'DATE', '2022-03-17']],
    'They return the day after tomorrow.': [['the day after tomorrow', 'DATE', '2022-03-18']],
    'He fell ill 10 days ago.': [['10 days ago', 'DATE', '2022-03-06']],
    'She left two weeks ago.': [['two weeks ago', 'DATE', '2022-03-02']],
    'She left five months ago.': [['five months ago', 'DATE', '2021-10']],
    'The firm was founded 50 years ago.': [['50 years ago', 'DATE', '1972']],
    'It was built a year and a half ago.': [['a year and a half ago', 'DATE', '2020-09']],
    'It was built two and a half years ago.': [['two and a half years ago', 'DATE', '2019-09']],
    'It was built half a century ago.': [['half a century ago', 'DATE', '1972']],
    'It was built two or three years ago.': [['two or three years ago', 'DATE', '2019']],
    'The pier shut a week or so ago.': [['a week or so ago', 'DATE', '2022-03-09']],
    'The court will rule a week from Monday.': [['a week from Monday', 'DATE', '2022-03-28']],
    'He fell ill a week ago Monday.': [['a week ago Monday', 'DATE', '2022-03-07']],
    'The bridge fell two years ago Sunday.': [['two years ago Sunday', 'DATE', '2020-03-13']],
    'The bridge fell a year ago today.': [['a year ago today', 'DATE', '2021-03-16']],
    'The bridge fell a year ago this month.': [['a year ago this month', 'DATE', '2021-03']],
    'The pier shut hours ago.': [['hours ago', 'DATE', 'PAST_REF']],
    'It was built centuries ago.': [['centuries ago', 'DATE', 'PAST_REF']],
    'It was built years ago.': [['years ago', 'DATE', 'PAST_REF']],
    'It was built several years ago.': [['several years ago', 'DATE', 'PAST_REF']],
  });
});

describe('counts in words', () => {
  cases({
    'Twenty-five years ago the mill burned down.': [['Twenty-five years ago', 'DATE', '1997']],
    'A fortnight ago the mill burned down.': [['A fortnight ago', 'DATE', '2022-03-02']],
    'The mill burned down two fortnights ago.': [['two fortnights ago', 'DATE', '2022-02-16']],
  });
});

describe('calendar units', () => {
  cases({
    'Sales fell last year.': [['last year', 'DATE', '2021']],
    'The law changed this month.': [['this month', 'DATE', '2022-03']],
    'Prices fell this past week.': [['this past week', 'DATE', '2022-W10']],
    'Prices rise this coming week.': [['this coming week', 'DATE', '2022-W12']],
    'Sales fell in the latest fiscal year.': [['the latest fiscal year', 'DATE', '2021']],
    'Its current fiscal year is hard.': [['current fiscal year', 'DATE', '2022']],
    'Talks resume next week.': [['next week', 'DATE', '2022-W12']],
    'Thousands marched over the weekend.': [['the weekend', 'DATE', '2022-W10-WE']],
    'The tax rises next year.': [['next year', 'DATE', '2023']],
  });
});

describe('dates counted from the one before', () => {
  cases({
    'On June 3, 1999, he won. The following year he lost.': [
      ['June 3, 1999', 'DATE', '1999-06-03'],
      ['The following year', 'DATE', '2000'],
    ],
    'The fire began on March 1, 2010. Two days later it rained.': [
      ['March 1, 2010', 'DATE', '2010-03-01'],
      ['Two days later', 'DATE', '2010-03-03'],
    ],
    'The blast came on Aug. 7, 1998. That same day the embassy shut.': [
      ['Aug. 7, 1998', 'DATE', '1998-08-07'],
      ['That same day', 'DATE', '1998-08-07'],
    ],
    'The blast came on Aug. 7, 1998. The next morning the embassy shut.': [
      ['Aug. 7, 1998', 'DATE', '1998-08-07'],
      ['The next morning', 'TIME', '1998-08-08TMO'],
    ],
    'The blast came on Aug. 7, 1998. The same day the embassy shut.': [
      ['Aug. 7, 1998', 'DATE', '1998-08-07'],
      ['The same day', 'DATE', '1998-08-07'],
    ],
  });

  cases({
    'The offer stands until May 12. By then the price may rise.': [
      ['May 12', 'DATE', '2022-05-12'],
      ['then', 'DATE', '2022-05-12'],
    ],
    'Until then nobody knew.': [],
  });

  test('does not count on from a comparison', () => {
    finds('Profit in the third quarter was up from a year earlier. Costs were down from a year earlier.', [
      ['the third quarter', 'DATE', '2021-Q3'],
      ['a year earlier', 'DATE', '2020-Q3'],
      ['a year earlier', 'DATE', '2020-Q3'],
    ]);
  });
});

/** A quarterly report, and what “a year ago” means after it. */
describe('in a report of a quarter', () => {
  const quarters = (text: string) => datesIn(text).map(({ text: words, value }) => [words, value]);

  test('is “the quarter” that one, and “a year earlier” the same one then', () => {
    const text =
      'The mill lost $2 million in its third quarter, ended Sept. 30, against a profit of $1 million a year ago. ' +
      'In the quarter, sales fell 4%. In the 2020 period it had earned $3 million.';
    assert.deepEqual(quarters(text), [
      ['third quarter', '2021-Q3'],
      ['Sept. 30', '2021-09-30'],
      ['a year ago', '2020-Q3'],
      ['the quarter', '2021-Q3'],
      ['the 2020 period', '2020-Q3'],
    ]);
  });

  test('is “the latest quarter” the one that is over, not one that is looked out for', () => {
    const text =
      'It lost $2 million in the third quarter. It will take a charge in the first quarter. The latest quarter was hard.';
    assert.deepEqual(quarters(text).at(-1), ['The latest quarter', '2021-Q3']);
  });

  test('are figures of nine months compared with those of the year', () => {
    const text =
      'Profit fell in the third quarter. For the nine months it fell to $3 million from $5 million a year earlier.';
    assert.deepEqual(quarters(text).at(-1), ['a year earlier', '2020']);
  });

  test('is “a year ago” the year where nothing is compared', () => {
    const text = 'Profit fell in the third quarter. The chairman was hired a year ago.';
    assert.deepEqual(quarters(text).at(-1), ['a year ago', '2021']);
  });
});

describe('the books of a company', () => {
  cases({
    'It lost money in the quarter ended July 31.': [
      ['the quarter', 'DATE', '2021-Q2'],
      ['July 31', 'DATE', '2021-07-31'],
    ],
    'It lost money in the year to 31 March 2020.': [
      ['the year', 'DURATION', 'P1Y'],
      ['31 March 2020', 'DATE', '2020-03-31'],
    ],
    'It lost money in the year ended Sept. 30.': [
      ['the year', 'DURATION', 'P1Y'],
      ['Sept. 30', 'DATE', '2021-09-30'],
    ],
  });
});

describe('a day told of beside another', () => {
  cases({
    'He won on May 3, 2019. The day before, he had lost. That month it rained.': [
      ['May 3, 2019', 'DATE', '2019-05-03'],
      ['The day before', 'DATE', '2019-05-02'],
      ['That month', 'DATE', '2019-05'],
    ],
    'He won on May 3, 2019. The next day he lost.': [
      ['May 3, 2019', 'DATE', '2019-05-03'],
      ['The next day', 'DATE', '2019-05-04'],
    ],
    'He won on May 3, 2019, and lost the year after.': [
      ['May 3, 2019', 'DATE', '2019-05-03'],
      ['the year after', 'DATE', '2020'],
    ],
    'They came in 2010 and left several days later.': [
      ['2010', 'DATE', '2010'],
      ['several days later', 'DATE', 'PAST_REF'],
    ],
    'Two years later he died.': [['Two years later', 'DATE', 'PAST_REF']],
    'They come today and will leave several days later.': [
      ['today', 'DATE', '2022-03-16'],
      ['several days later', 'DATE', 'FUTURE_REF'],
    ],
  });
});

describe('days and months of a year pointed at', () => {
  cases({
    'It opened on May 6 of last year.': [['May 6 of last year', 'DATE', '2021-05-06']],
    'It will open on 6 May next year.': [['6 May next year', 'DATE', '2023-05-06']],
    'It opened in 1786 and shut in June of that year.': [
      ['1786', 'DATE', '1786'],
      ['June of that year', 'DATE', '1786-06'],
    ],
  });
});

describe('time to come', () => {
  cases({
    'The club moves in two weeks’ time.': [['two weeks’ time', 'DATE', '2022-03-30']],
    "The lease ends in a year's time.": [["a year's time", 'DATE', '2023']],
  });
});
