import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphViews } from '#site/articlePage.ts';
import { basisOf } from '#site/basis.ts';
import { dateReadings } from '#site/dateReadings.ts';
import { eventRecordsOf } from '#site/eventRecords.ts';
import { html } from '#site/hast.ts';
import { markParagraph } from '#site/markParagraph.ts';
import { sayCounting } from '#site/sayCounting.ts';
import { voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing, dateMark, element, STATED } from './fixtures/briefing.ts';

const BRIEFING = briefing();

test('says of each date what it is and what it is counted from', () => {
  assert.deepEqual(
    dateReadings(STATED).map(({ words, inWords }) => [words, inWords]),
    [
      ['Monday', 'Monday 13 May 2024, counted back from the day of publication'],
      ['May 16', 'Thursday 16 May 2024, counted forward from the day of publication'],
    ],
  );
});

test('says of a date without a year which words beside it give the year', () => {
  const dates = [
    dateMark('May 16', '2024-05', 'date_1', { from: null, text: 'May' }),
    dateMark('May 16', '2024-06', 'date_2', { from: null, text: 'June 2024' }),
    dateMark('May 16', '2023-07', 'date_3', { from: null, text: 'July' }),
  ];
  assert.deepEqual(
    dateReadings({ ...STATED, dates }).map(({ basis }) => basis),
    ['year given by “June 2024”', 'named in full', null],
  );
});

test('says that a date is counted from a day that is inferred, or rests on one', () => {
  const later = dateMark('May 16', '2024-05-16', 'date_3', {
    from: { kind: 'mentioned', value: '2024-05-13' },
  });
  const [monday, , third] = dateReadings({ ...ARTICLE, dates: [...ARTICLE.dates, later] });
  assert.equal(
    monday?.inWords,
    'Monday 13 May 2024, counted back from the day of publication, which is inferred',
  );
  assert.match(
    third?.inWords ?? '',
    /from 13 May 2024, mentioned before, which rests on a day that is inferred$/,
  );
});

test('a date counted from one that the text names in full rests on no inferred day', () => {
  const full = { ...dateMark('Monday', '2024-05-13', 'date_1'), text: 'May 13, 2024', from: null };
  const next = dateMark('May 16', '2024-05-14', 'date_2', {
    from: { kind: 'mentioned', value: '2024-05-13' },
  });
  const [first, second] = dateReadings({ ...ARTICLE, dates: [full, next] });
  assert.deepEqual([first?.inWords, first?.basis], ['Monday 13 May 2024', 'named in full']);
  assert.equal(second?.inWords, 'Tuesday 14 May 2024, counted forward from 13 May 2024, mentioned before');
});

test('says no direction where the date holds the day it is counted from', () => {
  const from = { kind: 'said', value: '2024-05-14' } as const;
  assert.equal(sayCounting({ value: '2024-05', from }), 'counted from the day of the quote, 14 May 2024');
});

test('gives what has no place on the calendar no day', () => {
  const recently = dateMark('nine years', '', 'date_1', { value: null, certainty: 'implied', from: null });
  assert.equal(dateReadings({ ...ARTICLE, dates: [recently] })[0]?.inWords, 'no day of the calendar');
});

test('joins alike dates and keeps the way to each; an excerpt shows the way only into sentences of quotes', () => {
  const again = dateMark('Monday', '2024-05-13', 'date_3');
  const dates = [...ARTICLE.dates, again];
  assert.deepEqual(
    dateReadings({ ...ARTICLE, dates }).map(({ id, places }) => [id, places]),
    [
      ['read_1', ['date_1', 'date_3']],
      ['read_2', ['date_2']],
    ],
  );
  assert.deepEqual(
    dateReadings({ ...ARTICLE, dates, rights: 'excerpt' }).map(({ places }) => places),
    [['date_1', 'date_3'], []],
  );
});

test('says of a date that is named again that it is the one before, and joins it with that where the words are the same', () => {
  const from = { kind: 'mentioned', value: '2024-05-13' } as const;
  const again = dateMark('Monday', '2024-05-13', 'date_3', { from });
  const dates = [...ARTICLE.dates, again];
  assert.deepEqual(
    dateReadings({ ...STATED, dates }).map(({ words, places, basis }) => [words, places.length, basis]),
    [
      ['Monday', 2, 'counted back from the day of publication'],
      ['May 16', 1, 'counted forward from the day of publication'],
    ],
  );
  const sameDay = dateMark('nine', '2024-05-13', 'date_3', { from });
  assert.equal(
    dateReadings({ ...STATED, dates: [...ARTICLE.dates, sameDay] })[2]?.basis,
    'the date mentioned before',
  );
});

test('leads from a date in the text to its reading, which also describes it', () => {
  const [, second] = paragraphViews(STATED, voicesOf(BRIEFING), eventRecordsOf(BRIEFING));
  assert.ok(second);
  assert.match(
    html([second.element]),
    /<time class="date" id="date_2" datetime="2024-05-16"><a href="#read_2" title="Thursday 16 May 2024, counted forward from the day of publication" aria-describedby="read_2">May 16<\/a><\/time>/,
  );
});

test('puts no link into the link of a name', () => {
  const date = element('time', { className: ['date'], id: 'date_1' }, ['1990s']);
  const name = element('a', { className: ['mention'], href: '/speakers/x/' }, ['the ', date, ' star']);
  const readings = new Map([['date_1', { id: 'read_1', inWords: '1990s' }]]);
  const marked = markParagraph(element('p', {}, [name]), {
    voiceIn: () => ({ classes: '', name: '' }),
    formerIds: new Map(),
    notes: new Map(),
    readings,
  });
  assert.equal(html([marked]).match(/<a /g)?.length, 1);
});

test('a statement’s day says what its words were counted from', () => {
  const [quote] = ARTICLE.quotes;
  assert.ok(quote);
  const day = dateMark('Monday', '2024-05-13', 'date_1', {
    from: { kind: 'mentioned', value: '2024-05-16' },
  });
  assert.equal(
    basisOf({ ...quote, day }, STATED, null)[3]?.basis,
    'stated; counted back from 16 May 2024, mentioned before',
  );
});
