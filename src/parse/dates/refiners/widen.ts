import type { DateRule } from '#model/dateRules.ts';
import type { CrossesBreak } from '../paragraphBreaks.ts';
import type { Resolved } from './resolve.ts';

/** What stands before a date and belongs to it: “early 2021”, “mid-January”, “the end of next week”. */
const BEFORE_DATE =
  /(?:\b(?<article>the\s+)?(?:very\s+)?(?:(?<time>early|late|mid|earlier|later)(?:\s+in)?|(?:start|beginning|end|middle|close)\s+of)[-\s]+(?:the\s+)?)$/i;
/** What takes an article: “the early 1990s”; in “the late-November trip” it is the trip's. */
const TAKES_ARTICLE: ReadonlySet<DateRule> = new Set(['decade', 'century', 'part of a day', 'season']);
/** What stands before a length of time and belongs to it: “nearly forty years”, “at least 72 hours”. */
const BEFORE_LENGTH =
  /\b(?:about|around|some|almost|nearly|roughly|approximately|(?:no\s+)?(?:more|less|fewer)\s+than|at\s+(?:least|most)|up\s+to)\s+$/i;
/** “For over 20 years” is more than twenty; “it grew over 20 years” tells in what time. */
const MORE_THAN =
  /(?<=\b(?:for|in|after|since|of|to|by|than|with|just|well|last|lasts|lasted|takes|took|spent|is|was)\s)(?:over|under)\s+$/i;
/** What rounds a date that the calendar names: “around Jan. 10”; “about” after what takes a date, “a film about 1968” not. */
const BEFORE_NAMED_DATE =
  /(?:\b(?:around|circa|roughly|approximately)|(?<=\b(?:in|since|from|until|by|of|at|to|on|is|was|were)\s)about)\s+$/i;
const NAMED: ReadonlySet<DateRule> = new Set([
  'month and day',
  'day and month',
  'month and year',
  'year',
  'end of a unit',
  'holiday',
  'clock time',
  'named hour',
]);
/** The longest of them fits. */
const WINDOW = 32;

/** Takes in the words that narrow or round an expression. They leave its value as it is. */
export function widen(proposals: readonly Resolved[], text: string, crossesBreak: CrossesBreak): Resolved[] {
  return proposals.map((proposal, i) => {
    const floor = Math.max(0, proposal.start - WINDOW, proposals[i - 1]?.end ?? 0);
    const before = text.slice(floor, proposal.start);
    const words = wordsBefore(proposal, text.slice(proposal.start, proposal.end), before);
    if (!words) return proposal;
    const start = proposal.start - words.length;
    return crossesBreak(start, proposal.end) ? proposal : { ...proposal, start };
  });
}

function wordsBefore({ type, rule }: Resolved, words: string, before: string): string | undefined {
  if (type === 'SET') return undefined;
  if (type === 'DURATION' || /\s(?:ago|earlier|later)$/i.test(words)) {
    return beforeLength(words, before);
  }
  const match = BEFORE_DATE.exec(before);
  if (!match) return NAMED.has(rule) ? BEFORE_NAMED_DATE.exec(before)?.[0] : undefined;
  const { article = '', time } = match.groups ?? {};
  return time && !TAKES_ARTICLE.has(rule) ? match[0].slice(article.length) : match[0];
}

function beforeLength(words: string, before: string): string | undefined {
  // “About the past two weeks” is on that subject.
  if (/^the\s/i.test(words)) return undefined;
  return (BEFORE_LENGTH.exec(before) ?? MORE_THAN.exec(before))?.[0];
}
