import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '#model/briefing.ts';
import { timelineOf } from '#site/timeline/timeline.ts';
import { speakerChoices } from '#site/timeline/timelineFilters.ts';
import { ARTICLE, briefing, LUND, speaker } from '../fixtures/briefing.ts';

/** An article that quotes Lund, an official without a name, and nobody. */
function spoken(slug: string): Article {
  const quotes = [LUND.id, `official-${slug}`, null].flatMap((by, i) =>
    ARTICLE.quotes.slice(0, 1).map((quote) => ({ ...quote, id: `${slug}-${i}`, article: slug, by })),
  );
  return { ...ARTICLE, slug, title: `The ${slug} one`, quotes };
}

const official = (slug: string) =>
  speaker(`official-${slug}`, 'an official', { kind: 'unnamed', articles: [slug] });

test('speakers without a name are chosen from under the article that quotes them, never as one', () => {
  const all = briefing([spoken('first'), spoken('second')], [LUND, official('first'), official('second')]);
  const { groups, nobody } = speakerChoices(timelineOf(all));
  assert.deepEqual(
    groups.map(({ label, speakers }) => [label, speakers.map(({ value, count }) => `${value} ${count}`)]),
    [
      ['Named', ['marta-lund 2']],
      ['Unnamed, in “The first one”', ['official-first 1']],
      ['Unnamed, in “The second one”', ['official-second 1']],
    ],
  );
  assert.equal(nobody?.count, 2);
});
