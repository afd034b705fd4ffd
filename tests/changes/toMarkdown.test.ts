import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison, PartChanges, StatementChange } from '#changes/changes.ts';
import { changesToMarkdown } from '#changes/say/toMarkdown.ts';

const NOTHING: PartChanges = { articles: [], statements: [], speakers: [], events: [] };

function comparisonOf(statements: readonly StatementChange[]): Comparison {
  const none = { changed: [], touched: [], added: [], gone: [], unredirected: [] };
  return {
    base: { name: 'main', commit: '0123456789abcdef' },
    changes: {
      published: { ...NOTHING, statements },
      drafts: NOTHING,
      redirects: { added: [], removed: [] },
      pages: { ...none, changed: statements.map(({ after }) => `/quotes/${after?.id}/`) },
    },
    faults: [],
  };
}

/** Statements whose words changed, so many in each of so many articles. */
function changed(articles: number, each: number): StatementChange[] {
  return Array.from({ length: articles * each }, (_, i) => {
    const statement = {
      id: `statement-${i}`,
      number: 1,
      words: [`“${'The same words again. '.repeat(10)}${i}”`],
      kind: 'direct' as const,
      by: null,
      doubt: null,
      said: null,
    };
    const name = `Article ${i % articles}`;
    return {
      article: { id: `article-${i % articles}`, name },
      before: { ...statement, words: ['“Once.”'] },
      after: statement,
      aspects: [{ what: 'words', removed: ['“Once.”'], added: statement.words }],
    };
  });
}

for (const [articles, each] of [
  [1, 5000],
  [5000, 1],
  [70, 70],
] as const) {
  test(`${articles} articles with ${each} changes each stay below the length of a comment, and it is said how many are left out`, () => {
    const markdown = changesToMarkdown(comparisonOf(changed(articles, each)));
    assert.ok(markdown.length < 65_536, `${markdown.length} characters`);
    assert.match(
      markdown,
      /^## What this does to the record\n\nCompared with `main` \(`0123456`\): [\d,]+ statements change/,
    );
    assert.match(markdown, /… and (?:in )?\d+ more/);
  });
}

test('a list with one line more than is shown shows that line, too', () => {
  assert.doesNotMatch(changesToMarkdown(comparisonOf(changed(1, 41))), /… and/);
  assert.match(changesToMarkdown(comparisonOf(changed(1, 42))), /… and 2 more/);
});
