import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorsOf } from '#cli/bench/errors/errors.ts';
import { kindOf } from '#cli/bench/errors/kinds.ts';
import { readMarked } from '#cli/bench/gold/readMarked.ts';
import type { PredictedQuote } from '#cli/bench/quotes/goldArticle.ts';
import { outcomes } from '#cli/bench/quotes/outcomes.ts';

type Guess = readonly [words: string, kind: PredictedQuote['kind'], source?: string, canonical?: string];

/** The kinds of error in a marked article, where the parser would give these quotes. */
function kinds(marked: string, ...guesses: readonly Guess[]): (string | undefined)[] {
  const gold = readMarked(`=== a\n${marked}`, 'test');
  const text = gold[0]?.text ?? '';
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    return { start, end: start + words.length, text: words };
  };
  const quotes = guesses.map(([words, kind, source, canonical = source]) => {
    const speaker = source === undefined ? null : { ...spanOf(source), canonical: canonical ?? '' };
    return { ...spanOf(words), kind, speaker };
  });
  return outcomes(gold, [{ id: 'a', quotes }])
    .flatMap(errorsOf)
    .map((error) => kindOf(error)?.id);
}

const ONE = '{d1|“We sail on Monday,”} [1|Ivo Kalnins] told Ana Ruiz.';
const SAILS = '“We sail on Monday,”';

test('a quote that is right is no error', () => {
  assert.deepEqual(kinds(ONE, [SAILS, 'direct', 'Ivo Kalnins']), []);
});

test('a quote that is not found: not seen, taken for a term, cut', () => {
  assert.deepEqual(kinds(ONE), ['span-missed']);
  assert.deepEqual(kinds(ONE, [SAILS, 'term']), ['lost-speech']);
  assert.deepEqual(kinds(ONE, ['“We', 'direct', 'Ivo Kalnins']), ['span-wrong', 'span-rest']);
});

test('a quote that is none: a term, or nothing that is annotated', () => {
  assert.deepEqual(kinds('They call it {t|“the Comb”}.', ['“the Comb”', 'partial']), ['false-speech']);
  assert.deepEqual(kinds('They call it the Comb.', ['the Comb', 'partial']), ['unmarked']);
});

test('a speaker that is none, or missing', () => {
  assert.deepEqual(
    kinds('{d-|“We sail on Monday.”} Ana Ruiz laughed.', ['“We sail on Monday.”', 'direct', 'Ana Ruiz']),
    ['needless'],
  );
  assert.deepEqual(kinds(ONE, [SAILS, 'direct']), ['no-speaker']);
});

test('another candidate of the same sentence, for direct and partial quotes apart', () => {
  assert.deepEqual(kinds(ONE, [SAILS, 'direct', 'Ana Ruiz']), ['rival-direct']);
  const partial = '[1|Ivo Kalnins] told Ana Ruiz it was {p1|“unsafe”}.';
  assert.deepEqual(kinds(partial, ['“unsafe”', 'partial', 'Ana Ruiz']), ['rival-partial']);
});

test('a source elsewhere: in another sentence or paragraph, or looked for there in vain', () => {
  const near = '[1|Ivo Kalnins] stood up. The pier, Ana Ruiz heard, was {p1|“unsafe”}.';
  assert.deepEqual(kinds(near, ['“unsafe”', 'partial', 'Ana Ruiz']), ['near']);
  const far = '[1|Ivo Kalnins] stood up.\n\nThe pier, Ana Ruiz heard, was {p1|“unsafe”}.';
  assert.deepEqual(kinds(far, ['“unsafe”', 'partial', 'Ana Ruiz']), ['far']);
  const strayed = 'Ana Ruiz stood up. The pier, [1|Ivo Kalnins] said, was {p1|“unsafe”}.';
  assert.deepEqual(kinds(strayed, ['“unsafe”', 'partial', 'Ana Ruiz']), ['strayed']);
});

test('a quote that fills its sentence has no cue; one of several paragraphs is its own kind', () => {
  const alone = '[1|Ivo Kalnins] met Ana Ruiz.\n\n{d1|“We sail on Monday.”}';
  assert.deepEqual(kinds(alone, ['“We sail on Monday.”', 'direct', 'Ana Ruiz']), ['no-cue']);
  const two = '[1|Ivo Kalnins] met Ana Ruiz. {d1|“We sail.\n\n“We sail on Monday.”}';
  assert.deepEqual(kinds(two, ['“We sail.\n\n“We sail on Monday.”', 'direct', 'Ana Ruiz']), [
    'paragraphs',
    'paragraphs',
  ]);
});

test('the right source with the wrong name, by a pronoun or not', () => {
  const she = 'Ivo met Ana. {d1|“We sail,”} [1=Ana|she] said.';
  assert.deepEqual(kinds(she, ['“We sail,”', 'direct', 'she', 'Ivo']), ['pronoun']);
  assert.deepEqual(kinds(ONE, [SAILS, 'direct', 'Ivo Kalnins', 'Ana Ruiz']), ['name']);
});
