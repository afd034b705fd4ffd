import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '#model/briefing.ts';
import { eventRecordsOf } from '#site/eventRecords.ts';
import { namedEvents, reportedBeside } from '#site/speakers/namedEvents.ts';
import { othersInArticles } from '#site/speakers/othersInArticles.ts';
import { sidesOfArticle, sidesOfEvent } from '#site/speakers/sideBySide.ts';
import { speakerRecordsOf } from '#site/speakers/speakerRecords.ts';
import { statementsOf, type TimelineStatement } from '#site/timeline/timeline.ts';
import { ARTICLE, at, briefing } from '../fixtures/briefing.ts';

const BRIEFING = briefing();
const recordOf = (id: string, of = BRIEFING) => {
  const record = speakerRecordsOf(of).get(id);
  assert.ok(record);
  return record;
};

/** The article, in which a statement of Lund's names the storm as well. */
const STORMY: Article = {
  ...ARTICLE,
  events: [
    ...ARTICLE.events,
    {
      ...at('tenth'),
      event: 'storm',
      paragraph: 0,
      anchor: 'on-storm-2',
      sentence: at('“We will not wait for a tenth.”'),
    },
  ],
};

test('puts the voices of an article side by side, most words first, in the order of its text', () => {
  const sides = sidesOfArticle(ARTICLE, BRIEFING);
  assert.deepEqual(
    sides?.voices.map(({ voice, statements }) => [voice.id, statements]),
    [
      ['marta-lund', 1],
      ['board-official', 1],
    ],
  );
  // What is nobody's belongs to neither side.
  assert.deepEqual(
    sides?.statements.map(({ quote }) => quote.id),
    ['nine-years', 'unkind'],
  );
});

test('has no sides where fewer than two voices speak', () => {
  const alone = { ...ARTICLE, quotes: ARTICLE.quotes.filter(({ by }) => by !== 'board-official') };
  assert.equal(sidesOfArticle(alone, briefing([alone])), null);
});

test('counts for an event only statements in whose sentences it is named', () => {
  assert.equal(sidesOfEvent('vote', BRIEFING), null);
  assert.equal(sidesOfEvent('storm', BRIEFING), null);
  const sides = sidesOfEvent('storm', briefing([STORMY]));
  assert.deepEqual(
    sides?.statements.map(({ quote }) => quote.id),
    ['nine-years', 'unkind'],
  );
});

test('tells of each statement which events it names, and which of them another voice names, too', () => {
  const names = (of: Article) =>
    sidesOfArticle(of, briefing([of]))?.statements.map(({ names }) =>
      names.map(({ record, shared }) => [record.event.id, shared]),
    );
  assert.deepEqual(names(ARTICLE), [[], [['storm', false]]]);
  assert.deepEqual(names(STORMY), [[['storm', true]], [['storm', true]]]);
});

test('tells what the reporter’s words beside a statement report, and nothing that its own words name', () => {
  const stormy = briefing([STORMY]);
  const [nineYears, , unkind] = statementsOf(stormy);
  assert.ok(nineYears && unkind);
  const beside = (statement: TimelineStatement) =>
    reportedBeside(statement, eventRecordsOf(stormy)).map(({ event }) => event.id);
  assert.deepEqual(beside(unkind), ['storm']);
  assert.deepEqual(beside(nineYears), []);
});

test('tells which events a speaker’s sentences name, and whether in the words quoted', () => {
  const stormy = briefing([STORMY]);
  const named = (id: string) =>
    namedEvents(recordOf(id, stormy).statements, eventRecordsOf(stormy)).map(({ record, places }) => [
      record.event.id,
      places.map(({ quoted }) => quoted),
    ]);
  assert.deepEqual(named('marta-lund'), [['storm', [true]]]);
  assert.deepEqual(named('board-official'), [['storm', [false]]]);
});

test('lists who else speaks in a speaker’s articles, with what they say there alone', () => {
  const elsewhere: Article = {
    ...ARTICLE,
    slug: 'elsewhere',
    quotes: ARTICLE.quotes.filter(({ by }) => by === 'board-official'),
  };
  const others = othersInArticles(recordOf('marta-lund'), briefing([ARTICLE, elsewhere]));
  assert.deepEqual(
    others.map(({ voice, statements, articles }) => [voice.id, statements, articles.map(({ slug }) => slug)]),
    [['board-official', 1, ['ferry-vote']]],
  );
});
