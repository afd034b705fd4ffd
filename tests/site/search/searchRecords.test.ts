import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '#model/briefing.ts';
import { searchRecords } from '#site/search/searchRecords.ts';
import {
  CORE,
  packVoice,
  type SearchKind,
  type SearchRecord,
  unpackVoice,
} from '#site/search/searchShape.ts';
import { harbourBriefing } from '../fixtures/harbour.ts';

function recordsOf(kind: SearchKind, changes?: Partial<Article>): SearchRecord[] {
  return searchRecords(harbourBriefing(changes)).filter(({ filters }) => filters.kind[0] === kind);
}

/** Content with the core between bars. */
const shown = (record: SearchRecord | undefined) => record?.content.replaceAll(CORE, '|');

test('a statement leads to its words in the article and holds the sentence it stands in', () => {
  const [statement] = recordsOf('Statement');
  assert.equal(statement?.url, '/articles/harbour/#no-ship');
  assert.equal(
    shown(statement),
    'The harbour stays shut, the pilot Ada Lowe said on Monday: |“No ship will pass.”|',
  );
  assert.deepEqual(statement?.meta, { title: 'Ada Lowe', day: '29 Apr 2024' });
  assert.deepEqual(statement?.filters.named, ['Named in the source']);
  assert.deepEqual(statement?.filters.day, ['Stated']);
});

test('a statement without a day says so and comes last in either order', () => {
  const statement = recordsOf('Statement')[1];
  assert.deepEqual(statement?.meta, { title: 'An official' });
  assert.deepEqual(statement?.filters.named, ['Unnamed']);
  assert.deepEqual(statement?.filters.day, ['None given']);
  assert.deepEqual(statement?.filters.on, ['none']);
  assert.deepEqual(statement?.sort, { earliest: '9999', latest: '0000' });
});

test('a statement whose speaker is inferred says so, and no other does', () => {
  const [first, second] = harbourBriefing().articles[0]?.quotes ?? [];
  assert.ok(first && second);
  const statements = recordsOf('Statement', { quotes: [{ ...first, doubt: 'cue' }, second] });
  assert.deepEqual(
    statements.map(({ filters }) => filters.speaker),
    [['Inferred'], []],
  );
  assert.equal(statements[0]?.meta.title, 'Ada Lowe');
});

test('words that are nobody’s have no voice to choose', () => {
  const quotes = harbourBriefing().articles[0]?.quotes.map((quote) => ({ ...quote, by: null }));
  const [statement] = recordsOf('Statement', { quotes: quotes ?? [] });
  assert.equal(statement?.meta.title, 'Speaker not given');
  assert.deepEqual(statement?.filters.who, []);
  assert.deepEqual(statement?.filters.named, []);
});

test('an event of which an excerpt shows no sentence, and no place is known, is found by its title', () => {
  const briefing = harbourBriefing({ rights: 'excerpt' });
  const events = new Map(Array.from(briefing.events, ([id, { place: _, ...event }]) => [id, event]));
  const record = searchRecords({ ...briefing, events }).find(({ filters }) => filters.kind[0] === 'Event');
  assert.equal(record?.content, 'Opening of the gates');
});

test('an event leads to where the article names it, and brings its id', () => {
  const [event] = recordsOf('Event');
  assert.equal(event?.url, '/articles/harbour/?event=gates-open#on-gates-open');
  assert.equal(shown(event), '|The gates open on 7 May.| Northport.');
  assert.deepEqual(event?.meta, { title: 'Opening of the gates', about: 'planned', day: '7 May 2024' });
  assert.deepEqual(event?.filters.day, ['Inferred']);
});

test('of an excerpt only headline, summary and quotes are searched', () => {
  const [article] = recordsOf('Article', { rights: 'excerpt' });
  assert.equal(shown(article), '|“No ship will pass.”\n\n“prudent”|\n\nWhy the gates are closed.');
  const [event] = recordsOf('Event', { rights: 'excerpt' });
  assert.equal(event?.url, '/events/gates-open/');
  assert.equal(event?.content, 'Northport.');
});

test('of a full text every word is searched', () => {
  const [article] = recordsOf('Article');
  assert.match(shown(article) ?? '', /^\|The harbour stays shut.*7 May\.\|\n\nWhy the gates/);
  const on = ['2024-04-30/2024-04-30'];
  assert.deepEqual(article?.filters, {
    kind: ['Article'],
    article: ['harbour|No way into Northport'],
    who: [],
    named: [],
    speaker: [],
    day: ['Stated'],
    on,
  });
});

test('a speaker says what it is, how much it said and its other names', () => {
  assert.deepEqual(
    recordsOf('Speaker').map(({ url, content }) => [url, content]),
    [
      ['/speakers/ada-lowe/', 'Harbour pilot, Port Authority. One statement, 4 words. Also Captain Lowe.'],
      ['/speakers/official/', 'Unnamed in the source. One statement, 1 word.'],
    ],
  );
});

test('each record says in which articles it stands, a speaker in all where it speaks', () => {
  const [article] = harbourBriefing().articles;
  assert.ok(article);
  const other = { ...article, slug: 'quay', title: 'The quay', events: [] };
  const briefing = { ...harbourBriefing(), articles: [article, other] };
  const standsIn = Array.from(
    searchRecords(briefing),
    ({ filters }) => `${filters.kind[0]}: ${filters.article.join(', ')}`,
  );
  const [harbour, quay] = ['harbour|No way into Northport', 'quay|The quay'];
  assert.deepEqual(
    new Set(standsIn),
    new Set([
      `Statement: ${harbour}`,
      `Statement: ${quay}`,
      `Event: ${harbour}`,
      `Speaker: ${harbour}, ${quay}`,
      `Article: ${harbour}`,
      `Article: ${quay}`,
    ]),
  );
});

test('the sign that sets off a core cannot come from the source', () => {
  const [article] = recordsOf('Article', { sourceText: `a${CORE}b` });
  assert.match(shown(article) ?? '', /^\|ab\|\n/);
});

test('a voice survives as the value of a facet', () => {
  const voice = { id: 'a-b', name: 'A | B', named: false, mark: 'voice c2 s3' };
  assert.deepEqual(unpackVoice(packVoice(voice)), voice);
});

test('an event that several articles name leads to the first that is shown in full', () => {
  const [first] = harbourBriefing({ rights: 'excerpt' }).articles;
  const [second] = harbourBriefing({ slug: 'gates' }).articles;
  assert.ok(first && second);
  const records = searchRecords({ ...harbourBriefing(), articles: [first, second] });
  const event = records.find(({ filters }) => filters.kind[0] === 'Event');
  assert.equal(event?.url, '/articles/gates/?event=gates-open#on-gates-open');
});
