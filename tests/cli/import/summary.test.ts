import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftQuote } from '#cli/import/draftQuotes.ts';
import { summary } from '#cli/import/summary.ts';

const SOURCE = { name: 'in.txt', bytes: Buffer.from(''), text: '', sha256: '' };

/** The line of the summary that counts statements, of which these are doubtful. */
function countLine(...doubtful: readonly boolean[]): string | undefined {
  const quotes = doubtful.map((is, i): DraftQuote => ({ id: `quote-${i}`, doubtful: is, marks: [] }));
  return summary(SOURCE, 'a-bridge', { quotes, speakers: [], events: [], marks: [] }, []).split('\n')[1];
}

test('says of how many statements the speaker is doubtful, and where they are listed', () => {
  assert.equal(
    countLine(true, false, true),
    '  3 statements (2 with a doubtful speaker: `npm run check` lists them), 0 dates',
  );
});

test('says nothing of doubt where there is none', () => {
  assert.equal(countLine(false, false), '  2 statements, 0 dates');
});
