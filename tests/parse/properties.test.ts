import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from '#parse/parse.ts';

const published = '2024-05-16';

/** Text as a newsroom pastes it: words, names, cues, marks of every kind, breaks, and characters that are half a pair. */
const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '``',
    "''",
    ', ',
    '. ',
    '? ',
    ': ',
    ' — ',
    '\n',
    '\n\n',
    '\ud83d',
    '\u0000',
  ],
  ...[
    'Ana Prull',
    'Prull',
    'she',
    'the official',
    'a minister',
    'said',
    'told',
    'according to',
    'on Monday',
    'who',
    'and',
    '(',
    ')',
  ],
  ...['words', 'closed', 'the', 'of', 'to', 'called', 'it', '6"', 'so-called', ' '],
);
const article = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

test('finds something or nothing in any text, and never throws', () => {
  fc.assert(fc.property(article, (text) => Array.isArray(parse(text, { published }).quotes)));
});

test('marks quotes in order, apart, and inside the text', () => {
  fc.assert(
    fc.property(article, (text) => {
      let last = 0;
      for (const { start, end } of parse(text, { published }).quotes) {
        assert.ok(start >= last && end > start && end <= text.length);
        last = end;
      }
    }),
  );
});

test('gives every mention and cue the words that stand there', () => {
  fc.assert(
    fc.property(article, (text) => {
      const { quotes, speakers } = parse(text, { published });
      const marked = [
        ...speakers.flatMap(({ mentions, roles = [], affiliation }) => [
          ...mentions,
          ...roles,
          ...(affiliation ? [affiliation] : []),
        ]),
        ...quotes.flatMap(({ speaker, cue }) => [speaker, cue].filter((mark) => mark !== null)),
      ];
      for (const mark of marked) assert.equal(text.slice(mark.start, mark.end), mark.text);
    }),
  );
});

test('names for every quote a speaker that it lists, once', () => {
  fc.assert(
    fc.property(article, (text) => {
      const { quotes, speakers } = parse(text, { published });
      const ids = speakers.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(new Set(quotes.flatMap(({ speaker }) => (speaker ? [speaker.id] : []))), new Set(ids));
    }),
  );
});

test('numbers utterances from 0 without a gap', () => {
  fc.assert(
    fc.property(article, (text) => {
      const numbers = new Set(parse(text, { published }).quotes.map(({ utterance }) => utterance));
      assert.deepEqual(
        [...numbers].sort((a, b) => a - b),
        [...numbers.keys()].map((_, i) => i),
      );
    }),
  );
});

test('gives the same annotations twice', () => {
  fc.assert(
    fc.property(article, (text) => assert.deepEqual(parse(text, { published }), parse(text, { published }))),
  );
});

test('reads a text ten times as long in no more than forty times the time', () => {
  const unit =
    '“Words and words,” she said, and the minister of trade told Ana Prull that it was “over” for ';
  // Processor time, the least of three: other work on the machine says nothing about the parser.
  const once = (text: string) => {
    const from = process.cpuUsage();
    parse(text, { published });
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  const time = (text: string) => Math.min(once(text), once(text), once(text));
  time(unit.repeat(20));
  const [short, long] = [time(unit.repeat(40)), time(unit.repeat(400))];
  assert.ok(long < 40 * short + 200, `${long} ms after ${short} ms`);
});
