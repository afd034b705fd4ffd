import type { Problem } from '#markdown/problems.ts';
import { sayDate } from '#words/english.ts';

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;
const MONTH_DAY =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?![:.]?\d)/i;
/** “the day before Monday” is no Monday. */
const COUNTED_ON = /\b(?:before|after|from|since|until|till|to|through|between|days?|ago|earlier|later)\b/i;
/** One day, without a qualifier. */
const ONE_DAY = /^\d{4}-\d{2}-\d{2}(?=T|$)/;

/** What the words of a date say against its day: its weekday or its place in the month; null where they do not. */
export function differsFromWords(value: string, words: string): Problem | null {
  const day = ONE_DAY.exec(value)?.[0];
  if (day === undefined || COUNTED_ON.test(words)) return null;
  const full = sayDate(day, 'full');
  const named = [...words.matchAll(WEEKDAY)].map(([name]) => name.toLowerCase());
  const monthDay = MONTH_DAY.exec(words);
  const isOther =
    (named.length === 1 && !full.toLowerCase().startsWith(named[0] ?? '')) ||
    (monthDay !== null && !isThatDay(full, monthDay));
  if (!isOther) return null;
  return {
    reason: `Unexpected \`is=${value}\` of “${words}”: that is ${full}`,
    rule: 'other-day',
    mend: 'Correct `is`. Where the source itself is wrong, say so in a `:::note`.',
    actual: value,
  };
}

/** Whether “Dec. 28” is `Tuesday 28 December 2021`. */
function isThatDay(full: string, [, month = '', day = '']: RegExpExecArray): boolean {
  const [, ofMonth = '', name = ''] = full.split(' ');
  return Number(day) === Number(ofMonth) && name.toLowerCase().startsWith(month.slice(0, 3).toLowerCase());
}
