import { isVerb, tenseOf } from '../../dates/tense.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import type { Candidate } from '../candidates.ts';
import { sideOf } from '../eventDate.ts';
import { looksAhead } from '../outlook.ts';
import { reports } from '../reporting.ts';
import type { Telling } from '../telling.ts';
import type { Lender } from './lenders.ts';

/** Tells whether a lender may lend an event its date at all: grammar does not forbid it. */
export function lendsTo(
  document: TextDocument,
  telling: Telling,
  head: Candidate,
): (lender: Lender) => boolean {
  const token = document.tokens[head] as Token;
  const isTold = isVerb(token) && /^(?:past|present)$/.test(tenseOf(document, head));
  const isAhead = looksAhead(document, head);
  const isSpeech = telling.cues.has(head) || reports(token);
  return (lender) => {
    // The day of “he said Tuesday” is not that of what he says.
    const isBeside = lender.sentence === token.sentence;
    if (isBeside && telling.isQuoted(head) !== telling.isQuoted(lender.from)) return false;
    const side = sideOf(lender.value, telling.published);
    if ((isTold && side > 0) || (isAhead && side < 0)) return false;
    return !isSpeech || isDayOfSpeech(document, telling, lender);
  };
}

/** What somebody says may be of any day: a verb of saying takes its day from other words that report, and no other. */
function isDayOfSpeech(document: TextDocument, telling: Telling, { governor, value }: Lender): boolean {
  if (value.length < 'YYYY-MM-DD'.length) return false;
  return telling.cues.has(governor) || reports(document.tokens[governor] as Token);
}
