import { cueClassOf, isPlainSpeech, verbLemma } from '../../../constants/speechVerbs.ts';
import type { Draft } from '../../../draft.ts';
import type { Feature } from '../../../feature.ts';
import type { Item } from '../../../parsers/narrationSentence.ts';
import { remembered } from '../../../remembered.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Report, reportsIn } from './reports.ts';

/** A quote as the trees look at it, whoever said it. */
export interface QuoteGiven {
  readonly draft: Draft;
  readonly quote: Surroundings;
  /** The stretch last found to be spoken, or -1. */
  readonly previous: number;
  /** Of the reporter's sentence: how many quotes it holds, and which of them this is. */
  readonly quotesInSentence: number;
  readonly quotesBefore: number;
  /** Verbs of speech with a subject in its sentence, and in the one before. */
  readonly speechHere: number;
  readonly speechBefore: number;
  /** The sentences from the previous spoken stretch to this one, and the paragraphs; 99 where there is none. */
  readonly sentencesBack: number;
  readonly paragraphsBack: number;
  /** The last item of the sentence before, in whichever paragraph. */
  readonly lastBefore: Item | undefined;
  /** Who may report it in its own sentence. */
  readonly reports: readonly Report[];
  /** The text between the marks, with its last character before them. */
  readonly quoted: string;
}

const FAR = 99;

export function quoteGiven(draft: Draft, quote: Surroundings, previous: number): QuoteGiven {
  const { items, item, sentence, paragraph } = quote;
  const place = draft.places[previous];
  const from = place && draft.sentences[place.sentence];
  return {
    draft,
    quote,
    previous,
    quotesInSentence: items.filter(isQuote).length,
    quotesBefore: items.slice(0, item).filter(isQuote).length,
    speechHere: speechIn(draft, sentence),
    speechBefore: speechIn(draft, sentence - 1),
    sentencesBack: place ? sentence - place.sentence : FAR,
    paragraphsBack: from ? paragraph - from.paragraph : FAR,
    lastBefore: draft.sentences[sentence - 1]?.items.at(-1),
    reports: reportsIn(draft, quote),
    quoted: (items[item]?.text ?? '').trimEnd(),
  };
}

function isQuote({ tag }: Item): boolean {
  return tag === 'QUOTE';
}

function speechIn(draft: Draft, sentence: number): number {
  const cues = (draft.frames[sentence] ?? []).filter(
    ({ cueClass, lemma, link }) => cueClass !== null && isPlainSpeech(lemma) && link !== 'object',
  );
  return new Set(cues.map(({ item }) => item)).size;
}

const FIRST_OR_SECOND =
  /(?<![\p{L}])(?:i|i['’](?:m|ve|ll|d)|me|my|mine|we|we['’](?:re|ve|ll|d)|us|our|you|you['’](?:re|ve|ll|d)|your)(?![\p{L}])/iu;
const VERB_INSIDE =
  /\b(?:is|are|was|were|am|be|been|have|has|had|do|does|did|will|would|can|could|should|must|may|might)\b|['’](?:s|re|ve|ll|m|d)\b|n['’]t\b/i;

export const QUOTE_FEATURES: readonly Feature<QuoteGiven>[] = [
  // Its own words.
  ['quote: words', ({ quote }) => Math.min(quote.words.length, 40)],
  ['quote: capital first', ({ quote }) => /^[^\p{L}\p{N}]*\p{Lu}/u.test(quote.inner)],
  ['quote: comma inside', ({ quoted }) => /,["'”’»«“]*$/.test(quoted)],
  ['quote: stop inside', ({ quoted }) => /[.?!…]["'”’»«“]*$/.test(quoted)],
  ['quote: asks or exclaims', ({ quoted }) => /[?!]["'”’»«“]*$/.test(quoted)],
  ['quote: several sentences', ({ quote }) => /[.?!…]\s+\p{Lu}/u.test(quote.inner)],
  ['quote: I, we or you', ({ quote }) => FIRST_OR_SECOND.test(quote.inner)],
  ['quote: verb inside', ({ quote }) => VERB_INSIDE.test(quote.inner)],
  ['quote: share of capitals', ({ quote }) => capitals(quote.words)],
  // How it is joined to the reporter's words.
  ['quote: alone', ({ quote }) => quote.alone],
  ['quote: first in sentence', ({ quote }) => quote.item === 0],
  [
    'quote: last in sentence',
    ({ quote }) => quote.items.slice(quote.item + 1).every(({ tag }) => tag === 'PUNCT'),
  ],
  ['quote: before it', ({ quote }) => wordClass(quote.before)],
  ['quote: after it', ({ quote }) => wordClass(quote.after)],
  ['quote: two before it', ({ quote }) => wordClass(quote.items[quote.item - 2])],
  ['quote: two after it', ({ quote }) => wordClass(quote.items[quote.item + 2])],
  ['quote: cue before it', ({ quote }) => speechClass(quote.before)],
  ['quote: cue after it', ({ quote }) => speechClass(quote.after)],
  ['quote: according to', ({ quote }) => accordingTo(quote)],
  ['quote: lead word', ({ quote }) => leadWord(quote.before)],
  // Where it stands.
  ['quote: items in sentence', ({ quote }) => Math.min(quote.items.length, 60)],
  ['quote: others in sentence', ({ quotesInSentence }) => Math.min(quotesInSentence - 1, 8)],
  ['quote: others before it', ({ quotesBefore }) => Math.min(quotesBefore, 8)],
  ['quote: opens paragraph', ({ quote }) => quote.opensParagraph],
  ['quote: headline', ({ draft, quote }) => quote.paragraph === 0 && draft.document.paragraphs.length > 1],
  ['quote: colon before its sentence', ({ lastBefore }) => lastBefore?.text === ':'],
  ['quote: quote before its sentence', ({ lastBefore }) => lastBefore?.tag === 'QUOTE'],
  ['quote: speech in sentence', ({ speechHere }) => Math.min(speechHere, 5)],
  ['quote: speech in sentence before', ({ speechBefore }) => Math.min(speechBefore, 5)],
  ['quote: runs on', ({ draft, quote }) => draft.stretches[quote.stretch]?.continued === true],
  ['quote: runs on after', ({ draft, quote }) => draft.stretches[quote.stretch + 1]?.continued === true],
  ['quote: unclosed', ({ draft, quote }) => draft.stretches[quote.stretch]?.closed === false],
  ['quote: single beside double', ({ draft, quote }) => draft.stretches[quote.stretch]?.minor === true],
  ['quote: sentences since last', ({ sentencesBack }) => Math.min(sentencesBack, 20)],
  ['quote: paragraphs since last', ({ paragraphsBack }) => Math.min(paragraphsBack, 8)],
];

function capitals(words: readonly string[]): number {
  const long = words.filter((word) => word.length > 3);
  return long.length === 0 ? 0 : long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length / long.length;
}

/** Where the sentence says “according to”: 0 nowhere, 1 before the quote, 2 after it. */
function accordingTo({ items, item }: Surroundings): number {
  const at = items.findIndex(({ lower }, i) => lower === 'according' && items[i + 1]?.lower === 'to');
  return at < 0 ? 0 : at < item ? 1 : 2;
}

const LEAD_WORDS =
  'the a an this that these his her their its as on in of to for with by from about at called or and but so-called word words titled titles term phrase book show film song program slogan sign signs'.split(
    ' ',
  );

/** Which of the words that often lead into a quote stands right before it; 0 for any other. */
function leadWord(item: Item | undefined): number {
  return LEAD_WORDS.indexOf(item?.lower ?? '') + 1;
}

/** Classes of words in an order that a threshold can cut: marks, then what opens a phrase, then verbs, then nouns. */
const CLASSES: ReadonlyMap<string, number> = new Map(
  [
    'PUNCT',
    'SYM',
    'QUOTE',
    'CCONJ',
    'SCONJ',
    'ADP',
    'PART',
    'DET',
    'ADJ',
    'NUM',
    'ADV',
    'AUX',
    'VERB',
    'PRON',
    'NOUN',
    'PROPN',
  ].map((tag, at) => [tag, at + 5] as const),
);

/** The word class of an item as a number; commas, colons and stops have their own, 0 is the edge of the sentence. */
export function wordClass(item: Item | undefined): number {
  if (!item) return 0;
  return markClass(item.text) || (CLASSES.get(item.tag) ?? 21);
}

/** 0 for a word, and for any other mark. */
const markClass = remembered((text: string): number => {
  if (text === ',') return 1;
  if (text === ':') return 2;
  if (/^[.!?;…]+$/.test(text)) return 3;
  return /^(?:[-–—]|--)$/.test(text) ? 4 : 0;
});

const CUE_CLASSES = ['judge', 'think', 'control', 'call', 'write', 'ask', 'address', 'say'];

/** How strongly a verb reports words: 0 for no verb of the tables, 8 for “say”. */
function speechClass(item: Item | undefined): number {
  if (item?.tag !== 'VERB') return 0;
  return CUE_CLASSES.indexOf(cueClassOf(verbLemma(item)) ?? '') + 1;
}

export function cueClassRank(cueClass: string | null): number {
  return CUE_CLASSES.indexOf(cueClass ?? '') + 1;
}
