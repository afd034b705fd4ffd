import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summary } from '#components/search/client/summary.ts';
import { de } from '#words/de.ts';
import { en, type Words } from '#words/en.ts';

/** What is told, its number between bars. */
function told(words: Words, language: string, query: string, kinds: Record<string, number>, chosen = false) {
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  const speech = { words: words.search.inScript, language, locale: words.locale, contentLanguage: '' };
  return summary(speech, query, total, kinds, { chosen, strong: (text) => `|${text}|` }).join('');
}

test('the count is told by kind', () => {
  const kinds = { Statement: 1, Event: 1_202, Speaker: 0 };
  assert.equal(told(en, 'en', 'tide', kinds), '|1,203 results| for “tide”: 1 statement, 1,202 events');
  assert.equal(told(de, 'de', 'tide', kinds), '|1.203 Treffer| für „tide“: 1 Aussage, 1.202 Ereignisse');
});

test('a phrase is told without its quotation marks, and a choice without words alone', () => {
  assert.equal(told(en, 'en', '"low tide"', { Article: 1 }), '|1 result| for “low tide”: 1 article');
  assert.equal(told(en, 'en', '', { Article: 2 }, true), '|2 results|: 2 articles');
});

test('where nothing is found it is told for what', () => {
  assert.equal(told(en, 'en', 'tide', {}), '|Nothing found| for “tide”.');
  assert.equal(told(en, 'en', 'tide', {}, true), '|Nothing found| for “tide” with what is chosen.');
  assert.equal(told(en, 'en', '', {}, true), '|Nothing found| with what is chosen.');
});
