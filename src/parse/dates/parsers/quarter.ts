import { civil, shift } from '../calendar.ts';
import { YEAR } from '../names.ts';
import { ORDINAL, ordinalOf } from '../numbers.ts';
import type { Anchor, DateParser } from '../proposal.ts';

const LEAD = "(?:the\\s+|its\\s+|(?<owner>(?:last|this|next)\\s+year['’]s\\s+)|)";
const TAIL = `(?:,?\\s+(?:of\\s+)?(?:(?:fiscal\\s+)?(?<after>${YEAR})\\b|(?<which>last|this|next)\\s+year\\b))?`;
/** “the third quarter”, “third-quarter”, “Q3 2021”, “the first quarter of 1990”, “the second half”. */
const PATTERN = `\\b${LEAD}(?:(?<before>${YEAR})\\s+)?(?:fiscal[-\\s]+)?(?:(?<ordinal>${ORDINAL}|[1-4](?:st|nd|rd|th))[-\\s]+(?:fiscal[-\\s]+)?(?<kind>quarter|half)|(?<q>[QH][1-4]))\\b(?!\\s+(?:of\\s+the\\s+(?:game|match|field)|-?(?:final|back|time)))${TAIL}`;

export const quarter: DateParser = {
  needs: 'quarter',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const code = codeOf(groups);
    if (code === null) return null;
    const year = groups.before ?? groups.after;
    const which = (groups.which ?? groups.owner?.slice(0, 4))?.toLowerCase().trim();
    if (year) return { type: 'DATE', value: `${year}-${code}` };
    // Half a match or half a book has no year beside it.
    if (code.startsWith('H') && !which) return null;
    return { type: 'DATE', value: (anchor) => `${yearOf(code, which, anchor)}-${code}` };
  },
};

function codeOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  if (groups.q) return groups.q.toUpperCase();
  const word = groups.ordinal ?? '';
  const number = /^\d/.test(word) ? Number(word[0]) : ordinalOf(word);
  const half = groups.kind?.toLowerCase() === 'half';
  return number >= 1 && number <= (half ? 2 : 4) ? `${half ? 'H' : 'Q'}${number}` : null;
}

/** A quarter without a year is the last one that has begun, or the coming one where the sentence looks ahead. */
function yearOf(code: string, which: string | undefined, anchor: Anchor): number {
  const { year, month } = civil(anchor.reference);
  if (which) return year + ({ last: -1, this: 0, next: 1 }[which] ?? 0);
  const now = Math.ceil(month / 3);
  const number = Number(code.slice(1));
  if (anchor.direction === 'future') return number >= now ? year : year + 1;
  return number <= now ? year : year - 1;
}

/** “the quarter”, “the latest period”, “the year-ago quarter”: the one the text is about, else the last that is over. */
export const theQuarter: DateParser = {
  needs: 'quarter',
  pattern:
    /\b(?:the\s+)?(?:(?<ago>year-(?:ago|earlier))|(?<=the\s+)(?:latest|most\s+recent|current|same|fiscal)|the)\s+(?:fiscal[-\s]+)?(?:quarter|(?<period>period))\b/gi,
  read: ({ 0: match, groups = {} }) => {
    if (groups.period && !groups.ago && !/latest/i.test(match)) return null;
    const current = /current/i.test(match);
    return { type: 'DATE', value: (anchor) => quarterInFocus(anchor, groups.ago ? -1 : 0, current) };
  },
};

function quarterInFocus(anchor: Anchor, years: number, current: boolean): string {
  const focus = /^\d{4}-Q\d$/.test(anchor.focus ?? '') ? anchor.focus : null;
  const value = current || !focus ? shift('quarter', current ? 0 : -1, anchor.reference) : focus;
  return `${Number(value.slice(0, 4)) + years}${value.slice(4)}`;
}
