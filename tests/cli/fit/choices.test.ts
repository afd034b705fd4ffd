import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Choice } from '#cli/fit/choice.ts';
import { eventChoices } from '#cli/fit/eventChoices.ts';
import { type GoldQuote, quotedStretches } from '#cli/fit/quotedStretches.ts';
import type { QuoteScorer } from '#cli/fit/quoteScorer.ts';
import { sourceChoices } from '#cli/fit/sourceChoices.ts';
import { spokenChoices } from '#cli/fit/spokenChoices.ts';
import type { MarkedText } from '#model/span.ts';
import { parse, propose } from '#parse/parse.ts';
import { attribute } from '#parse/refiners/attribution/attribute.ts';

const TEXT =
  '“The ferry is late,” Ana Ruiz told the harbour master. “It will stay late,” she added.\n' +
  'Locals call the old boat “the kettle” for its whistle, Tom Beck said.';

/** Takes quotes as they stand; a source is right where it holds the annotated words. */
const SCORER: QuoteScorer = {
  segments: (_, { start, end }) => [{ a: start, b: end }],
  mentionOK: (_, gold, predicted) => predicted.text.includes(gold.text),
};

function spanOf(text: string, words: string): MarkedText {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function gold(words: string, speaker: string, attribution: string): GoldQuote {
  return { ...spanOf(TEXT, words), attribution, speaker: spanOf(TEXT, speaker) };
}

const QUOTES = [gold('“The ferry is late,”', 'Ana Ruiz', 'a'), gold('“It will stay late,”', 'she', 'a')];
const STRETCHES = quotedStretches({ text: TEXT, quotes: QUOTES }, 7, SCORER);

test('a stretch that annotators left alone is a term, one they marked is spoken', () => {
  const rights = spokenChoices(STRETCHES, {}).map(({ options }) => options.map(({ right }) => right));
  assert.deepEqual(rights, [
    [false, true],
    [false, true],
    [true, false],
  ]);
});

test('a stretch that shares less than half with a quote is not that quote', () => {
  const long = { ...QUOTES[0], end: TEXT.indexOf('“It') } as GoldQuote;
  const [first] = quotedStretches({ text: TEXT, quotes: [long] }, 0, SCORER);
  assert.equal(first?.gold, null);
});

test('spoken stretches alone ask for a source, and keep their article', () => {
  const choices = sourceChoices(STRETCHES, SCORER);
  assert.deepEqual(
    choices.map(({ article }) => article),
    [7, 7],
  );
});

test('right are the words that name the source, and the quote before where it is the same act of speaking', () => {
  const [first, second] = sourceChoices(STRETCHES, SCORER);
  assert.ok(first?.options.some(({ right }) => right));
  assert.ok(first?.options.every(({ features }) => !features.includes('carried')));
  assert.equal(second?.options.find(({ features }) => features.includes('carried'))?.right, true);
});

test('the quote before is wrong where someone else spoke it', () => {
  const other = [QUOTES[0], gold('“It will stay late,”', 'harbour master', 'b')] as GoldQuote[];
  const [, second] = sourceChoices(quotedStretches({ text: TEXT, quotes: other }, 0, SCORER), SCORER);
  assert.equal(second?.options.find(({ features }) => features.includes('carried'))?.right, false);
});

test('what the rankers learn on is what the parser lets them decide on', () => {
  const draft = propose(TEXT, { published: '2024-05-02' });
  const spoken = attribute(draft).filter((attribution) => attribution.spoken);
  const parsed = parse(TEXT, { published: '2024-05-02' }).quotes.filter(({ kind }) => kind !== 'term');
  assert.deepEqual(
    spoken.map(({ stretch, frame }) => [draft.stretches[stretch]?.start, frame?.source.text]),
    parsed.map(({ start, speaker }) => [start, speaker?.text]),
  );
});

test('the event that a date dates is right among the words around it', () => {
  const text = 'The council met on Tuesday and approved a budget.';
  const article = {
    text,
    dct: '2024-05-02',
    events: [
      { ...spanOf(text, 'met'), eid: 'e1' },
      { ...spanOf(text, 'approved'), eid: 'e2' },
    ],
    items: [
      {
        timex: { ...spanOf(text, 'Tuesday'), type: 'DATE' as const, value: '2024-04-30' },
        gold: [{ eid: 'e1' }],
      },
    ],
  };
  const [choice, ...more] = eventChoices(article, 3);
  assert.equal(more.length, 0);
  assert.deepEqual(rightFeatures(choice), ['word meet']);
});

function rightFeatures(choice: Choice | undefined): (string | undefined)[] {
  const right = choice?.options.filter((option) => option.right) ?? [];
  return right.map(({ features }) => features.find((name) => name.startsWith('word ')));
}
