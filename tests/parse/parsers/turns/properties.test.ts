import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from '#parse/parse.ts';
import { findStretches } from '#parse/parsers/marks/findStretches.ts';
import { readDocument } from '#parse/text/document.ts';

/** Pieces of transcripts, interviews and statements, in any order. */
const piece = fc.constantFrom(
  ...[
    'LEE: ',
    'LEE:\n\n',
    'MS. REED: ',
    'Q: ',
    'A: ',
    'Q. ',
    '**Ann Lee:** ',
    '((AL)) ',
    'Ann Lee: ',
    'THE MAYOR: ',
  ],
  ...['**Who are you?**', '> ', '“', '”', '"', '‘', '’', '*', '(laughter)', '[applause]', ' / ', '    '],
  ...['She wrote:', 'The following statement is attributable to Ann Lee:', 'Ann Lee spoke with us.'],
  ...['I am here. ', 'You left? ', 'We went home', 'Lee said. ', '…', '\n', '\n\n', '\n\n'],
);
const article = fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(''));

test('marks the words of turns and quotes in order, apart, and beside their label', () => {
  fc.assert(
    fc.property(article, (text) => {
      let last = 0;
      for (const { start, end, turn } of findStretches(readDocument(text))) {
        assert.ok(start >= last && end > start && end <= text.length, JSON.stringify([start, end, last]));
        if (turn?.label) assert.ok(turn.label.end <= start && turn.label.start < turn.label.end);
        last = end;
      }
    }),
    { numRuns: 1000, examples: [['MS. REED: You left? LEE: **Who are you?**MS. REED: *']] },
  );
});

test('names a speaker by the words that stand at the label', () => {
  fc.assert(
    fc.property(article, (text) => {
      const { quotes, speakers } = parse(text, { published: '2024-05-16' });
      for (const { speaker } of quotes) {
        if (speaker) assert.equal(text.slice(speaker.start, speaker.end), speaker.text);
      }
      for (const mark of speakers.flatMap(({ mentions }) => mentions))
        assert.equal(text.slice(mark.start, mark.end), mark.text);
    }),
  );
});
