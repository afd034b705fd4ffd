import type { Token } from '../../text/document.ts';
import { sideOf } from '../eventDate.ts';
import { reports } from '../reporting.ts';
import type { Lender } from './lenders.ts';
import type { MentionGiven } from './mentionFeatures.ts';

/** Tells whether a lender may lend an event its date at all: grammar does not forbid it. */
export function lendsTo(mention: MentionGiven): (lender: Lender) => boolean {
  const { telling, head, token, tense, isAhead } = mention;
  const isTold = tense === 'past' || tense === 'present';
  const isQuoted = telling.isQuoted(head);
  const isSpeech = telling.cues.has(head) || reports(token);
  return (lender) => {
    // The day of “he said Tuesday” is not that of what he says.
    if (lender.sentence === token.sentence && isQuoted !== telling.isQuoted(lender.from)) return false;
    const side = sideOf(lender.value, telling.published);
    if ((isTold && side > 0) || (isAhead && side < 0)) return false;
    return !isSpeech || (lender.sentence <= token.sentence && isDayOfSpeech(mention, lender));
  };
}

/** What somebody says may be of any day: a verb of saying takes its day from other words that report, and no other. */
function isDayOfSpeech({ document, telling }: MentionGiven, { governor, value }: Lender): boolean {
  if (value.length < 'YYYY-MM-DD'.length) return false;
  return telling.cues.has(governor) || reports(document.tokens[governor] as Token);
}
