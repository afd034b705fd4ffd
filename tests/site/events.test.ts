import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, ContextRun, Event } from '#model/briefing.ts';
import { mentionViews } from '#site/eventMentions.ts';
import { eventRecordsOf, plannedAsOf, shortStatus, statusInWords } from '#site/eventRecords.ts';
import { voicesOf } from '#site/voices.ts';
import { ARTICLE, at, briefing, STATED, STORM, VOTE } from './fixtures/briefing.ts';

const OUTCOME = { fact: 'It met.', publisher: 'Post', url: 'https://example.org/', date: '2024-05-17' };

function record(event: Event, articles = [ARTICLE]) {
  const found = eventRecordsOf(briefing(articles, undefined, [event])).get(event.id);
  assert.ok(found);
  return found;
}

test('knows on which day an event was a plan', () => {
  assert.deepEqual(plannedAsOf(record(VOTE)), { value: '2024-05-14', certainty: 'implied' });
  assert.equal(plannedAsOf(record(STORM)), null);
});

test('never says “planned” without the day on which it was true', () => {
  assert.equal(statusInWords(record(VOTE)), 'planned, as of 14 May 2024 (day inferred)');
  assert.equal(
    statusInWords(record({ ...VOTE, status: 'past-due' })),
    'planned, as of 14 May 2024 (day inferred); its day is over and nothing here confirms it',
  );
  assert.equal(
    statusInWords(record({ ...VOTE, status: 'confirmed', outcome: OUTCOME })),
    'planned, as of 14 May 2024 (day inferred); a later source confirms it',
  );
  assert.equal(
    statusInWords(record({ ...VOTE, status: 'cancelled' })),
    'planned, as of 14 May 2024 (day inferred); since cancelled',
  );
});

test('says of the day of a plan that it is inferred only where it is', () => {
  assert.equal(statusInWords(record(VOTE, [STATED])), 'planned, as of 14 May 2024');
});

test('does not call what was over a plan', () => {
  assert.equal(statusInWords(record(STORM)), 'reported in the text');
  assert.equal(statusInWords(record({ ...STORM, status: 'disputed' })), 'disputed: the sources disagree');
  assert.equal(shortStatus(record({ ...STORM, status: 'cancelled' })), 'cancelled');
});

test('finds the words that give a stated day, and none for an inferred one', () => {
  assert.equal(record(VOTE).datedBy, 'May 16');
  assert.equal(record(STORM).datedBy, null);
});

test('takes an event’s day for stated only where a stated date of an article that names it gives the day', () => {
  const known = (event: Event, dates = ARTICLE.dates) => {
    const { datedBy, event: shown } = record(event, [{ ...ARTICLE, dates }]);
    return [shown.certainty, datedBy];
  };
  assert.deepEqual(known(VOTE), ['stated', 'May 16']);
  assert.deepEqual(known(VOTE, []), ['implied', null]);
  const worked = ARTICLE.dates.map((date) => ({ ...date, certainty: 'implied' as const }));
  assert.deepEqual(known(VOTE, worked), ['implied', null]);
  assert.deepEqual(known({ ...VOTE, id: 'unnamed' }), ['implied', null]);
});

test('takes a span of days for stated where the text states both ends, or the one that is not open', () => {
  const known = (date: string) => record({ ...VOTE, date }).datedBy;
  assert.equal(known('2024-05-13/2024-05-16'), 'Monday … May 16');
  assert.equal(known('../2024-05-16'), 'May 16');
  assert.equal(known('2024-05-13/2024-05-17'), null);
});

test('shows each sentence once, cut around the words that name the event', () => {
  const [first] = ARTICLE.events;
  assert.ok(first);
  const article = { ...ARTICLE, events: [first, { ...first, ...at('on May 16'), anchor: 'on-vote-2' }] };
  const [view, ...others] = mentionViews(record(VOTE, [article]), voicesOf(briefing()));
  assert.equal(others.length, 0);
  assert.deepEqual(view?.sentence, [
    { text: 'The board will ', namesEvent: false },
    { text: 'vote', namesEvent: true },
    { text: ' ', namesEvent: false },
    { text: 'on May 16', namesEvent: true },
    { text: '.', namesEvent: false },
  ]);
  assert.equal(view?.address, '/articles/ferry-vote/#on-vote');
  assert.deepEqual(
    view?.speakers.map(({ quote }) => quote.id),
    ['nobody-asked', 'unkind'],
  );
});

test('shows of an excerpt only sentences that a quote stands in', () => {
  const excerpt = { ...ARTICLE, rights: 'excerpt' as const };
  const [vote] = mentionViews(record(VOTE, [excerpt]), voicesOf(briefing()));
  const [storm] = mentionViews(record(STORM, [excerpt]), voicesOf(briefing()));
  assert.equal(vote?.sentence, null);
  assert.equal(vote?.address, '/articles/ferry-vote/');
  assert.notEqual(storm?.sentence, null);
});

test('keeps back a sentence of an excerpt that stands between two passages of one utterance', () => {
  const [nineYears] = ARTICLE.quotes;
  const [vote] = ARTICLE.events;
  assert.ok(nineYears && vote);
  const between = { ...vote, sentence: at('The board will vote on May 16.') };
  const after = { start: between.sentence.end + 1, end: between.sentence.end + 30, text: '', part: 'words' };
  const quote = { ...nineYears, context: [...nineYears.context, after as ContextRun] };
  const article: Article = { ...ARTICLE, rights: 'excerpt', quotes: [quote], events: [between] };
  const [view] = mentionViews(record(VOTE, [article]), voicesOf(briefing()));
  assert.equal(view?.sentence, null);
});
