import type { CrossesBreak } from '../paragraphBreaks.ts';
import type { Resolved } from './resolve.ts';

/** What stands before a date and belongs to it: “early 2021”, “mid-January”, “the end of next week”. */
const BEFORE_DATE =
  /(?:\b(?:the\s+)?(?:very\s+)?(?:(?:early|late|mid|earlier|later)(?:\s+in)?|(?:start|beginning|end|middle|close)\s+of)[-\s]+(?:the\s+)?)$/i;
/** What stands before a duration and belongs to it: “nearly forty years”, “at least 72 hours”. */
const BEFORE_DURATION =
  /\b(?:about|almost|nearly|roughly|approximately|(?:no\s+)?(?:more|less|fewer)\s+than|at\s+(?:least|most)|up\s+to|over|under)\s+$/i;
/** The longest of them fits. */
const WINDOW = 32;

/** Takes in the words that narrow or round an expression. They leave its value as it is. */
export function widen(proposals: readonly Resolved[], text: string, crossesBreak: CrossesBreak): Resolved[] {
  return proposals.map((proposal, i) => {
    const floor = Math.max(0, proposal.start - WINDOW, proposals[i - 1]?.end ?? 0);
    const before = text.slice(floor, proposal.start);
    const words = pattern(proposal, text).exec(before)?.[0];
    if (!words) return proposal;
    const start = proposal.start - words.length;
    return crossesBreak(start, proposal.end) ? proposal : { ...proposal, start };
  });
}

function pattern(proposal: Resolved, text: string): RegExp {
  if (/\sago$/i.test(text.slice(proposal.start, proposal.end))) return BEFORE_DURATION;
  if (proposal.type !== 'DURATION') return proposal.type === 'SET' ? /$^/ : BEFORE_DATE;
  return /^the\s/i.test(text.slice(proposal.start, proposal.start + 4)) ? /$^/ : BEFORE_DURATION;
}
