import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoldArticle, GoldQuote } from '#cli/bench/quotes/goldArticle.ts';
import { type Lesson, lessonsOf } from '#cli/fit/quotes/lessons.ts';
import type { MarkedText } from '#model/span.ts';
import { SOURCE_FEATURES } from '#parse/refiners/attribution/features/sourceRow.ts';

const TEXT =
  '“The ferry is late,” Ana Ruiz told the harbour master. “It will stay late,” she added.\n' +
  'Locals call the old boat “the kettle” for its whistle, Tom Beck said.';

function spanOf(words: string): MarkedText {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function gold(words: string, speaker: string, attribution: string): GoldQuote {
  return { ...spanOf(words), kind: 'direct', attribution, speaker: spanOf(speaker) };
}

const FERRY = gold('“The ferry is late,”', 'Ana Ruiz', 'a');

function lessons(...quotes: readonly GoldQuote[]): Lesson[] {
  const article: GoldArticle = { id: '1', text: TEXT, publisher: 'Harford Echo', quotes, other: [] };
  return lessonsOf(article);
}

/** The words of the candidates that count as right; “carried” for the speaker before. */
function rightOf(lesson: Lesson | undefined): string[] {
  const right = lesson?.options.filter((option) => option.right) ?? [];
  return right.map(({ candidate }) => (candidate.kind === 'carried' ? 'carried' : candidate.phrase.text));
}

test('a stretch that annotators left alone is a term, one they marked is spoken', () => {
  const found = lessons(FERRY, gold('“It will stay late,”', 'she', 'a'));
  assert.deepEqual(
    found.map((lesson) => lesson.gold !== null),
    [true, true, false],
  );
});

test('a stretch that shares less than half with a quote is not that quote', () => {
  const [first] = lessons({ ...FERRY, end: TEXT.indexOf('she added') });
  assert.equal(first?.gold, null);
});

test('right is the phrase that is marked, and the speaker before where it is the same act of speaking', () => {
  const [first, second] = lessons(FERRY, gold('“It will stay late,”', 'she', 'a'));
  assert.deepEqual(rightOf(first), ['Ana Ruiz']);
  assert.deepEqual(rightOf(second), ['she', 'carried']);
});

test('the speaker before is wrong where someone else spoke', () => {
  const [, second] = lessons(FERRY, gold('“It will stay late,”', 'Tom Beck', 'b'));
  assert.deepEqual(rightOf(second), []);
});

test('every candidate is a number for each feature', () => {
  const rows = lessons(FERRY).flatMap(({ options }) => options.map(({ row }) => row));
  assert.ok(rows.length > 3);
  for (const row of rows) assert.ok(row.length === SOURCE_FEATURES.length && row.every(Number.isFinite));
});
