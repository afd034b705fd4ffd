import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LinkedArticle } from '#cli/bench/events/links.ts';
import { learnEvents } from '#cli/fit/events/learn.ts';
import { readLinked } from '#cli/fit/events/readings.ts';
import { shareOf, summed, wordCounts } from '#cli/fit/events/wordCounts.ts';

/** An article of which the given words are events, and the one that a date dates. */
function linked(text: string, events: readonly string[], date: string, dated: string): LinkedArticle {
  const spanOf = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
  return {
    id: text,
    text,
    dct: '2022-03-16',
    events: events.map((word) => ({ ...spanOf(word), eid: word })),
    items: [{ timex: spanOf(date), gold: [{ eid: dated }] }],
  };
}

const TOWNS = ['Tarn', 'Brod', 'Lund', 'Wick', 'Yeovil', 'Oban', 'Ravensburg', 'Luleå'];
const ARTICLES = TOWNS.map((town) =>
  readLinked(
    linked(
      `The mayor of ${town} said Monday that the council will open a school.`,
      ['said', 'open'],
      'Monday',
      'said',
    ),
  ),
);

describe('what is learned of events', () => {
  test('is the same for the same articles', () => {
    assert.deepEqual(learnEvents(ARTICLES), learnEvents(ARTICLES));
  });

  test('counts how often a word is an event and a dated one', () => {
    const { words } = learnEvents(ARTICLES);
    const [event, dated] = words['v say'] ?? [0, 0];
    assert.ok(event > 70 && dated > 40, `${event} ${dated}`);
    assert.ok((words['n council']?.[0] ?? 100) < 20);
  });

  test('tells no article what it says of a word itself', () => {
    const counts = ARTICLES.slice(0, 2).map(wordCounts);
    const all = summed(counts);
    assert.notEqual(shareOf('v say', all), undefined);
    // One article is left, which is too few to say anything of a word.
    assert.equal(shareOf('v say', all, counts[0]), undefined);
  });
});
