import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftQuote } from '#cli/import/draftQuotes.ts';
import { received } from '#cli/import/receivedSource.ts';
import { summary } from '#cli/import/summary.ts';
import type { MarkToWrite } from '#markdown/writeArticle.ts';

const SOURCE = received('in.txt', '');

/** The lines of the summary from the one that counts, of an article of dates alone. */
function dateLines(
  text: string,
  ...dates: readonly [words: string, attributes: MarkToWrite['attributes']][]
) {
  const marks = dates.map(([words, attributes]): MarkToWrite => {
    const start = text.indexOf(words);
    return { name: 'date', start, end: start + words.length, attributes };
  });
  const empty = { quotes: [], speakers: [], events: [] };
  return summary({ ...SOURCE, text }, 'a-bridge', { ...empty, marks }, [], [])
    .split('\n')
    .slice(1);
}

/** The line of the summary that counts statements, of which these are doubtful. */
function countLine(...doubtful: readonly boolean[]): string | undefined {
  const quotes = doubtful.map((is, i): DraftQuote => ({ id: `quote-${i}`, doubtful: is, marks: [] }));
  return summary(SOURCE, 'a-bridge', { quotes, speakers: [], events: [], marks: [] }, [], []).split('\n')[1];
}

test('says of how many statements the speaker is doubtful, and where they are listed', () => {
  assert.equal(
    countLine(true, false, true),
    '  3 statements (2 with a doubtful speaker: `npm run check` lists them), 0 dates',
  );
});

test('counts one statement as one', () => {
  assert.equal(countLine(false), '  1 statement, 0 dates');
});

test('says nothing of doubt where there is none', () => {
  assert.equal(countLine(false, false), '  2 statements, 0 dates');
});

test('says what dates are counted from, and which to look at', () => {
  const lines = dateLines(
    'On Monday, a day later, two weeks ago, recently, on Jan. 10, 2022, and that Jan. 10.',
    ['Monday', { is: '2022-01-10', from: 'published' }],
    ['a day later', { is: '2022-01-11', from: '2022-01-10' }],
    ['two weeks ago', { is: '2021-12-28', from: 'published', inferred: true }],
    ['recently', {}],
    ['Jan. 10, 2022', { is: '2022-01-10' }],
    ['Jan. 10', { is: '2022-01-10', from: '2022-01-10' }],
  );
  assert.deepEqual(lines, [
    '  0 statements, 6 dates: 2 counted from the day of publication, 2 from another day, 1 inferred, 1 without a day',
    '  look at date “a day later”, 2022-01-11: counted from 2022-01-10',
    '  look at date “two weeks ago”, 2021-12-28: inferred, counted from published',
  ]);
});

test('says which events have an inferred day', () => {
  const events = [
    { id: 'talks', marks: [], front: { date: '2022-01', certainty: 'implied', status: 'planned' } },
  ];
  const lines = summary(SOURCE, 'a-bridge', { quotes: [], speakers: [], events, marks: [] }, [], []).split(
    '\n',
  );
  assert.ok(lines.includes('  event talks, 2022-01 (inferred), planned'));
});
