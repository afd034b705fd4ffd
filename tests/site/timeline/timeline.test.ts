import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dateSpan,
  daysInWords,
  originInWords,
  quotedInWords,
  voiceFigures,
  voicesInWords,
} from '#site/briefingFacts.ts';
import { sourcingOf } from '#site/sourcing.ts';
import { drawnPart } from '#site/timeline/drawnPart.ts';
import { happeningsOf } from '#site/timeline/happenings.ts';
import { lanesOf } from '#site/timeline/lanes.ts';
import { entriesIn } from '#site/timeline/periods.ts';
import { dayWords, timelineOf } from '#site/timeline/timeline.ts';
import { timelineSummary, timelineTitle } from '#site/timeline/timelineSummary.ts';
import { voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing, event } from '../fixtures/briefing.ts';

const BRIEFING = briefing();
const TIMELINE = timelineOf(BRIEFING);
const EMPTY = timelineOf(briefing([], [], []));

test('orders days and keeps apart what is counted from an inferred day and what is inferred on the same day', () => {
  assert.deepEqual(
    TIMELINE.days.map(({ value, certainty, words }) => [value, certainty, words]),
    [
      ['2024-05-13', 'counted', ['Monday']],
      ['2024-05-13', 'implied', []],
      ['2024-05-16', 'counted', ['May 16']],
    ],
  );
});

test('tells for each item the words that give its own day', () => {
  assert.deepEqual(
    TIMELINE.days.flatMap(({ items }) => items.map(dayWords)),
    ['Monday', null, 'May 16'],
  );
});

test('sets statements without a day apart, in the order of the text', () => {
  assert.deepEqual(
    TIMELINE.undated.map(({ quote }) => quote.id),
    ['nobody-asked', 'unkind'],
  );
});

test('loses nothing: every statement and event stands once', () => {
  assert.equal(happeningsOf(TIMELINE).length + TIMELINE.undated.length, 5);
});

test('says what has a day and what lay ahead', () => {
  assert.equal(timelineTitle(TIMELINE), 'Three statements, two events');
  assert.equal(
    timelineSummary(TIMELINE, BRIEFING),
    'From 13 May 2024 (counted) to 16 May 2024 (counted). One statement has a day in the text, counted from one we inferred; two have none and stand apart. One of two events was a plan when the article appeared.',
  );
  assert.equal(timelineTitle(EMPTY), 'What happens when');
  assert.equal(timelineSummary(EMPTY, briefing([], [], [])), 'No statement is recorded.');
});

test('says of an end of the record that it is inferred, unless something else states the same day', () => {
  const storm = event('storm', '2024-05-02', { certainty: 'implied' });
  const timeline = timelineOf(briefing(undefined, undefined, [storm]));
  assert.match(
    timelineSummary(timeline, briefing()),
    /^From 2 May 2024 \(inferred\) to 13 May 2024 \(counted\)\. One statement/,
  );
  const alone = timelineOf(briefing([], [], [storm]));
  assert.equal(daysInWords(alone, briefing([], [], [])), '2 May 2024 (inferred)');
});

test('names the ends of the record as exactly as the record does', () => {
  const events = [event('thaw', '2026-21'), event('siege', '/2020-03'), event('talks', '2021-05-01/..')];
  const ends = dateSpan(timelineOf(briefing([], [], events)));
  assert.deepEqual(
    ends?.map(({ value }) => value),
    ['2020-03', '2026-21'],
  );
});

test('takes a date that holds all the others for an end of the record only where one alone lies in it', () => {
  const ends = (...dates: readonly string[]) => {
    const events = dates.map((date) => event(date, date));
    return dateSpan(timelineOf(briefing([], [], events)))?.map(({ value }) => value);
  };
  assert.deepEqual(ends('2020-01', '202X'), ['202X', '202X']);
  assert.deepEqual(ends('2020-01', '2021-03', '202X', '20XX'), ['2020-01', '2021-03']);
  assert.deepEqual(ends('2019-12', '2021-03', '202X'), ['2019-12', '202X']);
});

test('stands lanes so that an event’s line crosses no side that takes no part', () => {
  const events = [
    event('a', '2024-01-01', { sides: ['A', 'C'] }),
    event('b', '2024-01-02', { sides: ['A', 'B', 'C'] }),
  ];
  const lanes = lanesOf(timelineOf(briefing([], [], events)));
  assert.notEqual(lanes[1], 'B');
  assert.deepEqual(new Set(lanes), new Set(['A', 'B', 'C']));
});

test('draws all of a timeline whose days are far enough from each other', () => {
  assert.deepEqual(drawnPart(TIMELINE, BRIEFING.articles, 430), {
    timeline: TIMELINE,
    articles: BRIEFING.articles,
    omitted: [],
    run: ['2024-05-13', '2024-05-16'],
  });
});

test('draws the days around the newest article that keep apart, and says how many entries it leaves out', () => {
  const dates = ['2019-03-02', '2024-05-15', '2024-05-16', '2024-06-10', '2024-06-20', '2027'];
  const older = { ...ARTICLE, slug: 'older', published: '2019-03-03', quotes: [] };
  const articles = [older, { ...ARTICLE, quotes: [] }];
  const timeline = timelineOf(
    briefing(
      articles,
      undefined,
      dates.map((date) => event(date, date)),
    ),
  );
  const part = drawnPart(timeline, articles, 430);
  assert.deepEqual(
    part.timeline.days.map(({ value }) => value),
    ['2024-05-15', '2024-05-16', '2024-06-10'],
  );
  assert.equal(entriesIn(part.omitted), 3);
  assert.deepEqual(
    part.articles.map(({ slug }) => slug),
    ['ferry-vote'],
  );
});

test('leaves out undated statements beside a part of several articles, and keeps those of a single one', () => {
  const far = [event('far', '1999-01-01'), event('vote', '2024-05-16')];
  const undatedOf = (articles: readonly (typeof ARTICLE)[]) =>
    drawnPart(timelineOf(briefing(articles, undefined, far)), articles, 430).timeline.undated.length;
  assert.equal(undatedOf([ARTICLE]), 2);
  assert.equal(undatedOf([{ ...ARTICLE, slug: 'older', quotes: [] }, ARTICLE]), 0);
});

test('keeps the alphabet where no order is better, and a lane for what has no side last', () => {
  assert.deepEqual(lanesOf(TIMELINE), ['Board', 'Town', null]);
  assert.deepEqual(lanesOf(EMPTY), [null]);
});

test('answers who, when and where in a line each', () => {
  const sourcing = sourcingOf(BRIEFING.articles, voicesOf(BRIEFING));
  assert.equal(voicesInWords(sourcing), 'two voices, one with a name');
  assert.equal(voiceFigures(sourcing), '1 named, 1 unnamed, one statement without a speaker');
  assert.match(quotedInWords(sourcing), /^16 of \d+ words; a quarter of them without a name$/);
  assert.equal(
    daysInWords(TIMELINE, BRIEFING),
    '13 May 2024 (counted) to 16 May 2024 (counted), one event planned',
  );
  assert.equal(originInWords([ARTICLE]), 'one article, Tidewater Post');
});
