import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftQuote } from '#cli/import/draftQuotes.ts';
import { summary } from '#cli/import/summary.ts';
import type { Route } from '#model/annotations.ts';

const SOURCE = { name: 'in.txt', bytes: Buffer.from(''), text: '', sha256: '' };

/** The line of the summary that counts statements whose speakers were reached so. */
function countLine(...doubts: readonly (Route | null)[]): string | undefined {
  const quotes = doubts.map((doubt, i): DraftQuote => ({ id: `quote-${i}`, doubt, marks: [] }));
  return summary(SOURCE, 'a-bridge', { quotes, speakers: [], events: [], marks: [] }, []).split('\n')[1];
}

test('says of how many statements the speaker is doubtful, and where they are listed', () => {
  assert.equal(
    countLine('pronoun', null, 'nearby'),
    '  3 statements (2 with a doubtful speaker: `npm run check` lists them), 0 dates',
  );
});

test('says nothing of doubt where there is none', () => {
  assert.equal(countLine(null, null), '  2 statements, 0 dates');
});
