import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '#parse/parse.ts';

/** The speaker of each turn, as `LABEL = name (kind)`, each once. */
function speakers(...lines: readonly string[]): string[] {
  const { quotes, speakers: list } = parse(lines.join('\n\n'), { published: '2024-05-16' });
  const kinds = new Map(list.map(({ id, kind }) => [id, kind]));
  const named = quotes.map(({ speaker }) =>
    speaker ? `${speaker.text} = ${speaker.canonical} (${kinds.get(speaker.id)})` : '–',
  );
  return [...new Set(named)];
}

test('gives a label the name that the text has in full', () => {
  const found = speakers(
    'Minister Ned Price met the press.',
    'MR PRICE: I am here.',
    'Q: Why?',
    'PRICE: You asked me.',
  );
  assert.deepEqual(found, ['MR PRICE = Ned Price (person)', 'Q = Q (unnamed)', 'PRICE = Ned Price (person)']);
});

test('gives a label on a line of its own the name too', () => {
  const found = speakers(
    'Minister Ned Price met the press.',
    'MR PRICE:',
    'I am here.',
    'Q:',
    'Why?',
    'PRICE:',
    'You asked.',
  );
  assert.deepEqual(found, ['MR PRICE = Ned Price (person)', 'Q = Q (unnamed)', 'PRICE = Ned Price (person)']);
});

test('tells two of one surname apart by the label in full', () => {
  const found = speakers(
    'Ann Lee met Bo Lee.',
    'ANN LEE: I am here.',
    'BO LEE: So am I.',
    'ANN LEE: We see.',
  );
  assert.deepEqual(found, ['ANN LEE = Ann Lee (person)', 'BO LEE = Bo Lee (person)']);
});

test('writes a name that stands in labels alone as a name is written', () => {
  const found = speakers(
    'They spoke on Monday.',
    'JO O’NEIL-MCCOY: I do.',
    'KIM STONE: You do.',
    'O’NEIL-MCCOY: Me?',
    'STONE: Yes, you.',
  );
  assert.deepEqual(found, [
    'JO O’NEIL-MCCOY = Jo O’Neil-McCoy (person)',
    'KIM STONE = Kim Stone (person)',
    'O’NEIL-MCCOY = Jo O’Neil-McCoy (person)',
    'STONE = Kim Stone (person)',
  ]);
});

test('gives an answer to whom the introduction says was interviewed', () => {
  const found = speakers(
    'Ola Berg spoke with the beekeeper Nora Lind.',
    'Q: When?',
    'A: I was ten.',
    'Q: Why?',
    'A: I do not know.',
  );
  assert.deepEqual(found, ['Q = Q (unnamed)', 'A = Nora Lind (person)']);
});

test('leaves an answer unnamed where nobody is named', () => {
  const found = speakers('An interview.', 'Q: When?', 'A: I was ten.');
  assert.deepEqual(found, ['Q = Q (unnamed)', 'A = A (unnamed)']);
});

test('leaves a role without a name unnamed', () => {
  const found = speakers(
    'Ann Lee met the press.',
    'MODERATOR: You first.',
    'LEE: Me? I thank you.',
    'MODERATOR: We thank you.',
  );
  assert.deepEqual(found, ['MODERATOR = moderator (unnamed)', 'LEE = Ann Lee (person)']);
});

test('gives an office to whom the text says holds it', () => {
  const found = speakers(
    'President Ann Lee met the press.',
    'THE PRESIDENT: I am glad.',
    'Q: Why?',
    'THE PRESIDENT: You came.',
  );
  assert.deepEqual(found, ['THE PRESIDENT = Ann Lee (person)', 'Q = Q (unnamed)']);
});

test('numbers a turn of several paragraphs as one utterance, and each turn by itself', () => {
  const text = [
    'Ann Lee met Jo Reed.',
    'LEE: I am here.',
    'I came by boat.',
    'REED: You did.',
    'LEE: I did.',
    'LEE: Twice, if you ask me.',
  ].join('\n\n');
  const { quotes } = parse(text, { published: '2024-05-16' });
  assert.deepEqual(
    quotes.map(({ utterance }) => utterance),
    [0, 0, 1, 2, 3],
  );
  assert.ok(quotes.every(({ kind, cue }) => kind === 'direct' && cue === null));
});

test('takes a turn of one word for a whole utterance', () => {
  const { quotes } = parse('Ann Lee met Jo Reed.\n\nLEE: You saw it?\n\nREED: Yes\n\nLEE: I thought so.', {
    published: '2024-05-16',
  });
  assert.deepEqual(
    quotes.map(({ kind }) => kind),
    ['direct', 'direct', 'direct'],
  );
});
