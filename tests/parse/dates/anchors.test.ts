import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DateAnchor } from '#model/annotations.ts';
import { DATE_RULES } from '#model/dateRules.ts';
import { parse } from '#parse/parse.ts';
import { dateIn, datesIn, WEDNESDAY } from './cases.ts';

const published = (direction?: 'past' | 'future'): DateAnchor => ({
  kind: 'published',
  value: WEDNESDAY,
  ...(direction && { direction }),
});
const mentioned = (value: string, direction?: 'past' | 'future'): DateAnchor => ({
  kind: 'mentioned',
  value,
  ...(direction && { direction }),
});

/** What the last expression of a text was counted from. */
const ANCHORS: Readonly<Record<string, DateAnchor | undefined>> = {
  // Counted from the day of publication; a tense or a word says which way, or nothing does.
  'The judge ruled Tuesday.': published('past'),
  'The judge will rule on Friday.': published('future'),
  'They left last Friday.': published('past'),
  'The judge ruled Wednesday.': published(),
  'Friday: rain.': published(),
  'They return tomorrow.': published('future'),
  'It happened today.': published(),
  'He fell ill 10 days ago.': published('past'),
  'Sales fell last year.': published('past'),
  'The law changed this month.': published(),
  'It will open in May.': published('future'),
  'Sales rose in the fourth quarter.': published('past'),
  'The council met on June 4.': published('past'),
  'They met on Christmas Eve.': published('past'),
  'The crash came at 10 p.m. Tuesday.': published('past'),
  'The doors open at 7 o’clock.': published(),
  // Counted from a date that the text has mentioned.
  'The fire began on March 1, 2010. Two days later it rained.': mentioned('2010-03-01', 'future'),
  'On June 3, 1999, he won. The following year he lost.': mentioned('1999-06-03', 'future'),
  'The blast came on Aug. 7, 1998. That same day the embassy shut.': mentioned('1998-08-07'),
  'The blast came on Aug. 7, 1998. At 3 p.m. the embassy shut.': mentioned('1998-08-07'),
  'Profit rose in Q3 2020 from a year earlier.': mentioned('2020-Q3', 'past'),
  'They will meet on May 12. He spoke of the May 12 session.': mentioned('2022-05-12'),
  // Said in full, or nowhere on the calendar.
  'The bridge opened on Jan. 10, 2022.': undefined,
  'The bridge opened in 1987.': undefined,
  'The firm recently moved.': undefined,
  'The siege lasted three days.': undefined,
  'They meet on Mondays.': undefined,
};

describe('what a date was counted from', () => {
  for (const [text, anchor] of Object.entries(ANCHORS)) {
    test(`is told of the last date of “${text}”`, () => {
      assert.deepEqual(datesIn(text).at(-1)?.anchor, anchor);
    });
  }

  test('is the day on which a quote was said', () => {
    const { dates } = parse('“We leave tomorrow,” the captain said Monday.', { published: WEDNESDAY });
    assert.deepEqual(dates[0]?.anchor, { kind: 'said', value: '2022-03-14', direction: 'future' });
  });
});

describe('the name of the rule', () => {
  for (const [rule, words] of Object.entries(DATE_RULES)) {
    test(`is “${rule}” for “${words}”`, () => {
      const read = datesIn(`It happened ${words}, and nobody knew why.`).map((date) => date.rule);
      assert.ok(
        read.some((name) => name === rule),
        `${read}`,
      );
    });
  }

  test('is that of the day where a time is joined to it', () => {
    assert.equal(dateIn('The crash came at 10 p.m. Tuesday.').rule, 'weekday');
  });
});
