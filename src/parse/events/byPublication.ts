import { isVerb, tenseOf } from '../dates/tense.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import type { Candidate } from './candidates.ts';
import { eventLikeness } from './eventNouns.ts';
import { looksAhead } from './outlook.ts';

/** How far a noun looks for the verb it belongs to. */
const REACH = 8;

/**
 * Whether the publication date is the event's: what the news tells of as just happened or happening, it tells of as of that
 * day. Not what lies ahead, nor what was over before (“had fled”), nor a noun that such a verb carries.
 */
export function isOfPublicationDay(document: TextDocument, head: Candidate): boolean {
  const token = document.tokens[head];
  if (!token || looksAhead(document, head)) return false;
  if (isVerb(token)) return isCurrent(document, head);
  if (eventLikeness(token) === 'none') return false;
  const verb = verbOf(document, head, -1) ?? verbOf(document, head, 1);
  return verb === undefined || (!looksAhead(document, verb) && isCurrent(document, verb));
}

/** The nearest verb on one side of a noun, inside its clause. */
function verbOf(document: TextDocument, head: Candidate, step: 1 | -1): Candidate | undefined {
  const sentence = document.tokens[head]?.sentence ?? -1;
  for (let i = head + step; Math.abs(i - head) <= REACH; i += step) {
    const token = tokenIn(document, i, sentence);
    if (!token || /^[,;:“”"()—]$/.test(token.text)) return undefined;
    if (isVerb(token) && !isHelper(document, i, step)) return i;
  }
  return undefined;
}

/** To the right of a noun the first word of a verb group is its helper: the verb itself says more. */
function isHelper(document: TextDocument, index: number, step: 1 | -1): boolean {
  return step === 1 && document.tokens[index]?.tag === 'AUX' && document.tokens[index + 1]?.tag === 'VERB';
}

/** Told in the past, the perfect or the present, but not in the past perfect. */
function isCurrent(document: TextDocument, verb: Candidate): boolean {
  const tense = tenseOf(document, verb);
  if (tense === 'infinitive' || tense === 'able' || tense === 'modal') return false;
  return !helpers(document, verb).some(({ lower }) => lower === 'had' || lower === 'previously');
}

const helpers = (document: TextDocument, verb: Candidate): readonly Token[] =>
  document.tokens.slice(Math.max(0, verb - 3), verb);
