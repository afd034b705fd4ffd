import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { eventTitles } from '#briefing/rules/eventTitles.ts';
import type { Article } from '#model/briefing.ts';
import { ARTICLE, event } from '../../site/fixtures/briefing.ts';

/** What is said of the title of the event that the article names first: `line:column rule`, and whether it is a fault. */
function saidOf(title: string, rights: Article['rights'], ...others: readonly Article[]): string[] {
  const id = ARTICLE.events[0]?.event ?? '';
  const file = new VFile({ path: `events/${id}.md`, value: `---\ndate: 2024-05-16\ntitle: ${title}\n---\n` });
  const events = new Map([[id, { ...event(id, '2024-05-16'), title }]]);
  eventTitles({
    articles: [{ ...ARTICLE, rights }, ...others],
    events,
    files: { articles: new Map(), speakers: new Map(), sources: new Map(), events: new Map([[id, file]]) },
  });
  return file.messages.map(({ line, column, ruleId, fatal }) => `${line}:${column} ${ruleId} ${fatal}`);
}

test('an event of an excerpt cannot be called by a passage that is not published', () => {
  assert.deepEqual(saidOf('The board will vote', 'excerpt'), ['3:8 unpublished-title true']);
  assert.deepEqual(saidOf('the Board will — vote', 'excerpt'), ['3:8 unpublished-title true']);
});

test('it can be called in our words, in three of the text, by what is published, or where a text is shown whole', () => {
  assert.deepEqual(saidOf('A vote of the board', 'excerpt'), []);
  assert.deepEqual(saidOf('Board will vote', 'excerpt'), []);
  assert.deepEqual(saidOf('Chair Marta Lund said', 'excerpt'), []);
  assert.deepEqual(saidOf('The board will vote', 'full-text'), []);
  assert.deepEqual(
    saidOf('The board will vote', 'excerpt', { ...ARTICLE, slug: 'whole', rights: 'full-text' }),
    [],
  );
});

test('an event called by nothing but its word in the text is to be looked at', () => {
  const word = ARTICLE.events[0]?.text ?? '';
  assert.deepEqual(saidOf(word.toUpperCase(), 'full-text'), ['3:8 bare-title false']);
  assert.deepEqual(saidOf('Ballot', 'full-text'), []);
});
