import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleCard } from '#integrations/sharePictures/articleCard.ts';
import type { Box } from '#integrations/sharePictures/box.ts';
import { quoteCard } from '#integrations/sharePictures/quoteCard.ts';
import { readVoiceLooks, voiceLooksIn } from '#integrations/sharePictures/voiceLooks.ts';
import type { Quote } from '#model/briefing.ts';
import { voiceOf, voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing } from '../../site/fixtures/briefing.ts';

const LOOKS = await readVoiceLooks();
const VOICES = voicesOf(briefing());

interface Part {
  readonly type: string;
  readonly style: Readonly<Record<string, unknown>>;
  readonly words: readonly string[];
  readonly fill: unknown;
}

/** All elements of a picture, in the order in which they are drawn. */
function partsOf({ type, props }: Box): readonly Part[] {
  const children = (props.children ?? []) as readonly (Box | string)[];
  return [
    {
      type,
      style: (props.style ?? {}) as Part['style'],
      words: children.filter((child) => typeof child === 'string'),
      fill: props.fill,
    },
    ...children.flatMap((child) => (typeof child === 'string' ? [] : partsOf(child))),
  ];
}

const wordsOf = (tree: Box) => partsOf(tree).flatMap(({ words }) => words);

function quoteParts(number: number, more: Partial<Quote> = {}) {
  const quote = { ...ARTICLE.quotes[number - 1], ...more } as Quote;
  return partsOf(quoteCard(quote, ARTICLE, voiceOf(VOICES, quote.by), LOOKS));
}

test('each voice of the style sheet has its colour and its shape', () => {
  for (let colour = 1; colour <= 8; colour++)
    for (let shape = 1; shape <= 8; shape++) {
      const look = LOOKS(`voice c${colour} s${shape}`);
      assert.match(look.colour, /^#[\da-f]{6}$/);
      assert.match(look.points, /^(?:\d+ \d+ ){2,}\d+ \d+$/);
    }
  assert.equal(LOOKS('voice c1 s1').points, '10 10 90 10 90 90 10 90');
  assert.notEqual(LOOKS('voice c0 s0').colour, LOOKS('voice c1 s1').colour);
  assert.throws(() => voiceLooksIn('')('voice c1 s1'), /Unexpected voice/);
});

test('an article is shown by its headline, its source with how the day is known, and how much is said', () => {
  assert.deepEqual(wordsOf(articleCard(ARTICLE, VOICES, LOOKS)), [
    'On the Record',
    'A board decides',
    'Tidewater Post, 14 May 2024 (inferred)',
    '3 statements, 3 voices',
  ]);
});

test('voices without a name are hatched', () => {
  const fills = partsOf(articleCard(ARTICLE, VOICES, LOOKS)).flatMap(({ type, fill }) =>
    type === 'rect' ? [fill] : [],
  );
  const named = fills.filter((fill) => fill === LOOKS('voice c1 s1').colour);
  const hatched = fills.filter((fill) => String(fill).startsWith('url(#hatch'));
  assert.deepEqual([named.length, hatched.length], [1, 2]);
});

test('a headline and a quote that are too long end at a word', () => {
  const title = 'A very long headline '.repeat(20);
  const headline = wordsOf(articleCard({ ...ARTICLE, title }, VOICES, LOOKS))[1];
  assert.match(headline ?? '', /(?:headline|long|very|A)…$/);
  const text = `“${'We have waited nine years. '.repeat(40)}”`;
  const said = quoteParts(1, { segments: [{ text, start: 0, end: 1, paragraph: 0, anchor: 'a' }] });
  assert.match(said.flatMap(({ words }) => words)[3] ?? '', /^“We have.*(?:We|have|waited|nine|years\.)…$/);
});

test('a quote is shown with its speaker, role and day, and where it was printed', () => {
  assert.deepEqual(
    quoteParts(1).flatMap(({ words }) => words),
    [
      'On the Record',
      'Marta Lund',
      'chair of the board (inferred), said 13 May 2024 (day inferred)',
      '“We have waited nine years,” … “We will not wait for a tenth.”',
      'Tidewater Post, 14 May 2024 (inferred)',
    ],
  );
});

test('a speaker without a name is slanted, one that is inferred is dashed and said to be', () => {
  const name = (parts: readonly Part[]) => parts.find(({ style }) => style.fontWeight === 600)?.style;
  assert.equal(name(quoteParts(1))?.fontStyle, 'normal');
  assert.equal(name(quoteParts(3))?.fontStyle, 'italic');
  assert.equal(name(quoteParts(1))?.borderBottom, undefined);
  const doubtful = quoteParts(1, { doubt: 'pronoun' });
  assert.match(String(name(doubtful)?.borderBottom), /dashed/);
  const words = doubtful.flatMap(({ words }) => words);
  assert.ok(words.includes('inferred') && words.includes('said 13 May 2024 (day inferred)'));
});

test('where the text names nobody, the picture names nobody', () => {
  const words = quoteParts(2).flatMap((part) => part.words);
  assert.ok(words.includes('Speaker not given') && words.includes('no day given'));
});
