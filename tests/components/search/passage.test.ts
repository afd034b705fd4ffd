import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PassageRun, passage, passageInTwo } from '#components/search/client/passage.ts';
import { hitWords, trimmed } from '#components/search/client/passageWords.ts';
import { CORE } from '#site/search/searchShape.ts';

/** A passage as text: hits in capitals, what is beside the core in parentheses. Bars in `content` set off the core. */
const shown = (content: string, ...hits: string[]): string => asText(passage(...found(content, hits)));

const shownInTwo = (content: string, ...hits: string[]): string[] =>
  passageInTwo(...found(content, hits)).map(asText);

function found(content: string, hits: readonly string[]): [content: string, locations: number[]] {
  const words = content.replaceAll('|', '').split(/\s+/);
  return [content.replaceAll('|', CORE), words.flatMap((word, i) => (hits.includes(word) ? [i] : []))];
}

const asText = (runs: readonly PassageRun[]): string =>
  runs
    .map(({ part, text, hit }) => (hit ? text.toUpperCase() : part === 'beside' ? `(${text})` : text))
    .join(' ');

const numbers = (count: number, from = 1) =>
  Array.from({ length: count }, (_, i) => `w${from + i}`).join(' ');

const inParentheses = (words: string) => words.replaceAll(/\w+/g, '($&)');

test('of a statement the speaker’s own words are shown, without a sign where the reporter’s begin', () => {
  const own = `“${numbers(14)}”`;
  assert.equal(
    shown(`|${own}| she told a room full of people who had waited`, 'w3'),
    own.replace('w3', 'W3'),
  );
});

test('a fragment is led into by the words before it', () => {
  const text = 'On Monday they all said that they would on no account discuss |“the gates”| with them';
  const expected = '… (said) (that) (they) (would) (on) (no) (account) (discuss) “the GATES”';
  assert.equal(shown(text, 'gates”'), expected);
});

test('a hit beside the core is shown with what is around it', () => {
  const text = `|${numbers(14)}| a pilot of the harbour said to them all on that Monday in the spring`;
  assert.match(shown(text, 'harbour'), /w14 \(a\) \(pilot\) \(of\) \(the\) HARBOUR \(said\) .* …$/);
});

test('few words between two segments are not left out', () => {
  assert.equal(
    shown(`|${numbers(12)}| she said. |${numbers(2, 20)}|`),
    `${numbers(12)} (she) (said.) ${numbers(2, 20)}`,
  );
});

test('of a long text only the surroundings of the first hit are shown', () => {
  const text = `${numbers(99)} gate ${numbers(200, 101)} gate`;
  const expected = `… ${inParentheses(numbers(12, 88))} GATE ${inParentheses(numbers(12, 101))} …`;
  assert.equal(shown(text, 'gate'), expected);
});

test('of a long text without a hit the opening is shown', () => {
  assert.match(shown(numbers(300)), /^\(w1\) .*\(w40\) …$/);
});

test('nothing is made of nothing', () => {
  assert.deepEqual(passage('', []), []);
  assert.deepEqual(passage(` ${CORE}${CORE}`, [0, 7]), []);
});

test('words found are told once, without punctuation', () => {
  assert.deepEqual(hitWords('“Gates” and gates, “Gates” —', [0, 2, 3, 4]), ['Gates', 'gates']);
  assert.deepEqual(trimmed('“U.S.-led,”'), ['“', 'U.S.-led', ',”']);
});

test('where the source breaks off it says so, and our words are not shown for that', () => {
  const source = `w1 gate ${numbers(70, 2)}`;
  const opening = `w1 GATE ${numbers(12, 2)} …`;
  assert.deepEqual(shownInTwo(`|${source}|`, 'gate'), [opening, '']);
  assert.deepEqual(shownInTwo(`|${source}| ours and no hit in them`, 'gate'), [opening, '']);
});

test('our words are shown where they hold a hit, with signs of their own', () => {
  const ours = `${numbers(20, 100)} gate ${numbers(20, 200)}`;
  assert.deepEqual(shownInTwo(`|${numbers(4)}| ${ours}`, 'gate'), [
    numbers(4),
    `… ${inParentheses(numbers(6, 114))} GATE ${inParentheses(numbers(6, 200))} …`,
  ]);
});

test('what has no words of the source has ours alone', () => {
  assert.deepEqual(shownInTwo('a gate', 'gate'), ['', '(a) GATE']);
});
