import { DOCUMENT_NOUNS, ORGANISATION_NOUNS } from '../../../constants/names.ts';
import { isPersonNoun, isPluralNoun, singular } from '../../../constants/roleNouns.ts';
import type { Feature } from '../../../feature.ts';
import type { Item } from '../../../parsers/narrationSentence.ts';
import type { Phrase } from '../../../parsers/phrases/phrase.ts';
import type { Voices } from '../article.ts';
import { headWord } from '../article.ts';
import type { PhraseCandidate } from '../candidates.ts';
import { type Between, countBetween } from './between.ts';
import { type QuoteGiven, wordClass } from './quoteFeatures.ts';

/** A phrase near a quote as the trees look at it. */
export interface PhraseGiven extends QuoteGiven {
  readonly candidate: PhraseCandidate;
  readonly phrase: Phrase;
  /** The items of its sentence. */
  readonly own: readonly Item[];
  /** Its sentence less the quote's: -1, 0 or 1. */
  readonly step: number;
  /** It stands before the quote. */
  readonly before: boolean;
  /** What stands between it and the quote, or the edge of its sentence that is nearer to the quote. */
  readonly between: Between;
  readonly head: string;
  readonly voices: Voices;
  /** The head word of whoever said the quote before. */
  readonly lastVoice: string;
}

export function phraseGiven(
  given: QuoteGiven,
  candidate: PhraseCandidate,
  voices: Voices,
  lastVoice: string,
): PhraseGiven {
  const { draft, quote } = given;
  const { phrase } = candidate;
  const own = draft.sentences[phrase.sentence]?.items ?? [];
  const step = phrase.sentence - quote.sentence;
  const before = step < 0 || (step === 0 && phrase.head < quote.item);
  const edge = step === 0 ? quote.item : own.length;
  const between = before
    ? countBetween(own, phrase.limit, edge)
    : countBetween(own, step === 0 ? quote.item + 1 : 0, phrase.first);
  const head = headWord(draft, phrase);
  return { ...given, candidate, phrase, own, step, before, between, head, voices, lastVoice };
}

export const PHRASE_FEATURES: readonly Feature<PhraseGiven>[] = [
  // Where it stands.
  ['place: sentence', ({ step }) => step],
  [
    'place: other paragraph',
    ({ draft, phrase, quote }) => draft.sentences[phrase.sentence]?.paragraph !== quote.paragraph,
  ],
  ['place: before', ({ before }) => before],
  ['place: words between', ({ between }) => Math.min(between.words, 40)],
  ['place: commas between', ({ between }) => Math.min(between.commas, 6)],
  ['place: colons between', ({ between }) => Math.min(between.colons, 3)],
  ['place: dashes between', ({ between }) => Math.min(between.dashes, 3)],
  ['place: quotes between', ({ between }) => Math.min(between.quotes, 4)],
  ['place: verbs between', ({ between }) => Math.min(between.verbs, 6)],
  ['place: speech between', ({ between }) => Math.min(between.speech, 4)],
  ['place: that between', ({ between }) => Math.min(between.that, 3)],
  ['place: who or which between', ({ between }) => Math.min(between.relatives, 3)],
  ['place: conjunctions between', ({ between }) => Math.min(between.conjunctions, 3)],
  ['place: subordinators between', ({ between }) => Math.min(between.subordinators, 3)],
  ['place: prepositions between', ({ between }) => Math.min(between.prepositions, 5)],
  ['place: nouns between', ({ between }) => Math.min(between.nouns, 8)],
  ['place: items before it', ({ phrase }) => Math.min(phrase.first, 30)],
  ['place: items after it', ({ phrase, own }) => Math.min(own.length - phrase.limit, 30)],
  [
    'place: phrase of its sentence',
    ({ draft, phrase }) => phraseOrder(draft.views[phrase.sentence]?.phrases, phrase),
  ],
  [
    'place: quotes in its sentence',
    ({ own }) => Math.min(own.filter(({ tag }) => tag === 'QUOTE').length, 4),
  ],
  ['place: colon ends its sentence', ({ own }) => own.at(-1)?.text === ':'],
  ['place: before it', ({ own, phrase }) => wordClass(own[phrase.first - 1])],
  ['place: after it', ({ own, phrase }) => wordClass(own[phrase.limit])],
  ['place: two after it', ({ own, phrase }) => wordClass(own[phrase.limit + 1])],
  ['place: preposition', ({ phrase }) => prepositionClass(phrase.preposition)],
  // What it is.
  ['phrase: kind', ({ phrase }) => ['noun', 'name', 'pronoun'].indexOf(phrase.kind)],
  ['phrase: pronoun', ({ phrase }) => pronounClass(phrase)],
  ['phrase: person noun', ({ head }) => isPersonNoun(head)],
  [
    'phrase: person noun in it',
    ({ own, phrase }) => own.slice(phrase.first, phrase.limit).some(({ lower }) => isPersonNoun(lower)),
  ],
  ['phrase: plural', ({ head, phrase }) => phrase.kind === 'noun' && isPluralNoun(head)],
  ['phrase: document', ({ head }) => DOCUMENT_NOUNS.has(head) || DOCUMENT_NOUNS.has(singular(head))],
  ['phrase: organisation', ({ head }) => ORGANISATION_NOUNS.has(head)],
  ['phrase: words', ({ phrase }) => Math.min(phrase.limit - phrase.first, 12)],
  [
    'phrase: capitals',
    ({ own, phrase }) => own.slice(phrase.first, phrase.limit).filter(({ tag }) => tag === 'PROPN').length,
  ],
  ['phrase: possessive', ({ phrase }) => phrase.possessive],
  ['phrase: opens with', ({ own, phrase }) => opening(own[phrase.first])],
  ['phrase: joint', ({ phrase }) => phrase.members !== undefined],
  // How the article speaks of it.
  ['voice: last speaker', ({ head, lastVoice }) => head === lastVoice],
  ['voice: mentions', ({ voices, head }) => Math.min(voices.get(head)?.mentions ?? 0, 20)],
  ['voice: cues', ({ voices, head }) => Math.min(voices.get(head)?.cues ?? 0, 12)],
];

function phraseOrder(phrases: readonly Phrase[] | undefined, phrase: Phrase): number {
  const at = phrases?.findIndex(({ first }) => first === phrase.first) ?? -1;
  return Math.min(at, 12);
}

const PREPOSITION_CLASSES = ['by', 'to', 'from', 'with', 'of', 'for', 'in', 'on', 'at', 'about', 'against'];

function prepositionClass(preposition: string | null): number {
  if (preposition === null) return 0;
  const at = PREPOSITION_CLASSES.indexOf(preposition);
  return at < 0 ? PREPOSITION_CLASSES.length + 1 : at + 1;
}

const PRONOUN_CLASSES = [
  'he she',
  'they',
  'who',
  'i we you',
  'it',
  'his her their',
  'him them',
  'which that this these those',
  'its my our your me us',
];
const PRONOUN_CLASS: ReadonlyMap<string, number> = new Map(
  PRONOUN_CLASSES.flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
);

function pronounClass(phrase: Phrase): number {
  if (phrase.kind !== 'pronoun') return 0;
  return PRONOUN_CLASS.get(phrase.text.toLowerCase()) ?? PRONOUN_CLASSES.length + 1;
}

function opening(item: Item | undefined): number {
  const lower = item?.lower ?? '';
  if (lower === 'the') return 1;
  if (lower === 'a' || lower === 'an') return 2;
  if (item?.tag === 'DET') return 3;
  if (item?.tag === 'NUM') return 4;
  return item?.tag === 'PROPN' ? 5 : 0;
}
