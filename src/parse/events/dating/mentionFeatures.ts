import { isVerb, type Tense } from '../../dates/tense.ts';
import { tokenIn } from '../../dates/tokens.ts';
import { ABSENT, type Feature } from '../../feature.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { wordSet } from '../../wordSet.ts';
import type { Candidate } from '../candidates.ts';
import { type EventLikeness, eventLikeness } from '../eventNouns.ts';
import { isOwnerMark } from '../nounPhrase.ts';
import type { Telling } from '../telling.ts';
import type { Lender } from './lenders.ts';

const NOUNS = wordSet('NOUN PROPN');

/** An event that no expression dates, as the features see it. */
export interface MentionGiven {
  readonly document: TextDocument;
  readonly telling: Telling;
  /** All of the text. */
  readonly lenders: readonly Lender[];
  readonly head: Candidate;
  readonly token: Token;
  /** Of a verb. */
  readonly tense: Tense | null;
  readonly isAhead: boolean;
  /** The words before it in its sentence, at most four, the nearest first. */
  readonly before: readonly Token[];
  /** How many of them its sentence has. */
  readonly around: number;
}

const TENSES: readonly Tense[] = ['past', 'present', 'future', 'modal', 'able', 'infinitive', 'participle'];
const LIKENESSES: readonly EventLikeness[] = ['none', 'deverbal', 'listed'];
const EARLIER = wordSet('had previously earlier already once last');
const DEFINITE = wordSet('the that this its their his her');
/** Beyond this a place in the text says no more. */
const FAR = 20;

/** What an event says of its date, whichever it is. */
export const MENTION_FEATURES: readonly Feature<MentionGiven>[] = [
  ['mention: verb', ({ tense }) => tense !== null],
  ['mention: tense', ({ tense }) => (tense ? TENSES.indexOf(tense) : ABSENT)],
  ['mention: earlier', ({ before }) => before.some(({ lower }) => EARLIER.has(lower))],
  ['mention: looks ahead', ({ isAhead }) => isAhead],
  ['mention: likeness', ({ tense, token }) => (tense ? ABSENT : LIKENESSES.indexOf(eventLikeness(token)))],
  ['mention: cue', ({ telling, head }) => telling.cues.has(head)],
  ['mention: quoted', ({ telling, head }) => telling.isQuoted(head)],
  ['mention: sentence', ({ token }) => Math.min(FAR, token.sentence)],
  ['mention: paragraph', ({ document, token }) => Math.min(FAR, paragraphOf(document, token.sentence))],
  ['mention: headline', isInHeadline],
  [
    'mention: before a noun',
    ({ document, head, token }) => NOUNS.has(tokenIn(document, head + 1, token.sentence)?.tag ?? ''),
  ],
  ['mention: owned', ({ before }) => before.slice(0, 3).some(isOwnerMark)],
  ['mention: definite', ({ before }) => before.some(({ lower }) => DEFINITE.has(lower))],
  [
    'mention: under',
    ({ before }) =>
      ['ADP', 'VERB', 'AUX'].indexOf(before.find((word) => word.tag === 'ADP' || isVerb(word))?.tag ?? ''),
  ],
  ['mention: lenders in its sentence', ({ around }) => around],
];

export function paragraphOf(document: TextDocument, sentence: number): number {
  return document.sentences[sentence]?.paragraph ?? 0;
}

/** A paragraph without a full stop. */
function isInHeadline({ document, token }: MentionGiven): boolean {
  const paragraph = document.paragraphs[paragraphOf(document, token.sentence)];
  const last = document.tokens[(paragraph?.endToken ?? 0) - 1];
  return last !== undefined && !/[.!?”"]$/.test(last.text);
}
