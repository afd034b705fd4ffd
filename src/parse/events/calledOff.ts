import { isCalendarWord } from '../constants/calendarWords.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { denies, deniesThing } from './denial.ts';
import { leavesToSubject } from './lightVerbs.ts';
import { isNegated } from './negation.ts';
import { isDeterminer, nounPhrase } from './nounPhrase.ts';

const HELPERS = wordSet('AUX ADV PART');
/** Words that foresee something: “a meeting planned for May”, “was due to open”. */
const FORESEEN = wordSet('plan schedule due set slate suppose mean expect book');
/** What stands between “to” and its verb. */
const PERFECT = /^(?:have|been|be)$/;
/** Prepositions that lead to what says more of a noun: “the meeting on trade in Rome”. */
const SAYING_MORE = wordSet('of with between against over for on in at about');
const SAYING_MORE_TAGS = wordSet('DET ADJ NOUN PROPN NUM');
/** How many tokens may stand between a noun and its verb, and between a verb and its “but was cancelled”. */
const REACH = 14;
/** How far behind its “but” a verb stands. */
const BEHIND_BUT = 5;

/**
 * Whether something was to be and was not: “the talks were cancelled”, “a summit planned for May never took place”, “was to
 * have opened”, “was to open on Friday but was put off”.
 */
export function isCalledOff(document: TextDocument, head: number): boolean {
  const { tag, lemma, sentence } = document.tokens[head] as Token;
  if (tag !== 'VERB') return isSubjectDenied(document, head);
  const before = tokenIn(document, head - 1, sentence);
  // “A meeting planned for today”: what becomes of the meeting becomes of the plan.
  if (FORESEEN.has(lemma) && before?.tag === 'NOUN')
    return isSubjectDenied(document, nounOfWhole(document, head - 1));
  const to = infinitiveMark(document, head);
  if (to === undefined || !wasToBe(document, to)) return false;
  return document.tokens[to + 1]?.lower === 'have' || isFollowedByDenial(document, head);
}

/** The “to” of “to have been held”, “to open”. */
function infinitiveMark(document: TextDocument, head: number): number | undefined {
  const sentence = document.tokens[head]?.sentence ?? -1;
  let i = head - 1;
  while (PERFECT.test(tokenIn(document, i, sentence)?.lower ?? '')) i--;
  return tokenIn(document, i, sentence)?.lower === 'to' ? i : undefined;
}

/** “Was to”, “were due to”, “had been scheduled to”. */
function wasToBe(document: TextDocument, to: number): boolean {
  const sentence = document.tokens[to]?.sentence ?? -1;
  let i = to - 1;
  if (FORESEEN.has(tokenIn(document, i, sentence)?.lemma ?? '')) i--;
  while (tokenIn(document, i, sentence)?.tag === 'ADV') i--;
  return /^(?:was|were|been)$/.test(tokenIn(document, i, sentence)?.lower ?? '');
}

/** “… but was cancelled”, “… but it was put off”. */
function isFollowedByDenial(document: TextDocument, head: number): boolean {
  const sentence = document.tokens[head]?.sentence ?? -1;
  let but = head + 1;
  while (but < head + REACH && tokenIn(document, but, sentence) && document.tokens[but]?.lower !== 'but')
    but++;
  if (tokenIn(document, but, sentence)?.lower !== 'but') return false;
  for (let i = but + 1; i <= but + BEHIND_BUT && tokenIn(document, i, sentence); i++)
    if (tokenIn(document, i - 1, sentence)?.tag === 'AUX' && denies(document, i)) return true;
  return false;
}

/** Whether the verb of which a noun is the subject denies it, or is itself denied and leaves all to its noun. */
function isSubjectDenied(document: TextDocument, noun: number): boolean {
  const { sentence } = document.tokens[noun] as Token;
  if (tokenIn(document, nounPhrase(document, noun).first - 1, sentence)?.tag === 'ADP') return false;
  const { limit, isForeseen } = subjectEnd(document, noun);
  let i = limit;
  while (HELPERS.has(tokenIn(document, i, sentence)?.tag ?? '')) i++;
  if (i === limit || tokenIn(document, i, sentence)?.tag !== 'VERB') return false;
  if (isNegated(document, i)) return leavesToSubject(document, i);
  // “The by-elections scheduled for May were postponed to June”: there were none in May.
  return deniesThing(document, i, noun) || (isForeseen && document.tokens[i]?.lemma === 'postpone');
}

/** “Meeting” of “a meeting with its directors”: the noun that the prepositions before another one say more of. */
function nounOfWhole(document: TextDocument, noun: number): number {
  const { sentence } = document.tokens[noun] as Token;
  const { first } = nounPhrase(document, noun);
  const isSayingMore = SAYING_MORE.has(tokenIn(document, first - 1, sentence)?.lower ?? '');
  const whole = tokenIn(document, first - 2, sentence)?.tag === 'NOUN' ? first - 2 : noun;
  return isSayingMore && whole !== noun ? nounOfWhole(document, whole) : noun;
}

/** Where the noun phrase of a subject ends, what stands behind its noun included, and whether that says that it was to come. */
function subjectEnd(document: TextDocument, noun: number): { limit: number; isForeseen: boolean } {
  const added = additionEnd(document, noun, noun + 1);
  const isForeseen = FORESEEN.has(tokenIn(document, added, sentenceOf(document, noun))?.lemma ?? '');
  return { limit: isForeseen ? additionEnd(document, noun, added + 1) : added, isForeseen };
}

/** Where what says more of a noun ends: “with its directors in Rome”, “Monday”. */
function additionEnd(document: TextDocument, noun: number, from: number): number {
  const at = (index: number): Token | undefined => tokenIn(document, index, sentenceOf(document, noun));
  if (!opensAddition(at(from))) return from;
  let limit = from;
  while (limit < noun + REACH) {
    const token = at(limit);
    if (!token || !(SAYING_MORE_TAGS.has(token.tag) || SAYING_MORE.has(token.lower) || isDeterminer(token)))
      break;
    limit++;
  }
  return limit;
}

const sentenceOf = ({ tokens }: TextDocument, index: number): number => tokens[index]?.sentence ?? -1;

const opensAddition = (token: Token | undefined): boolean =>
  token !== undefined && (SAYING_MORE.has(token.lower) || isCalendarWord(token.lower));
