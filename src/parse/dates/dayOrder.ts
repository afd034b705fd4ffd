import { MONTH_NAME } from './names.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const LATE_DAY = '(?:1[3-9]|2\\d|3[01])';

/** What tells that a text writes the day first, against what tells that it writes the month first; the surest sign first. */
const SIGNS: readonly (readonly [dayFirst: RegExp, monthFirst: RegExp])[] = [
  // A number past 12 is no month: 25/01/2022 against 01/25/2022.
  [
    new RegExp(`(?<![\\d/.-])${LATE_DAY}[/.-]${DAY}[/.-]\\d\\d`, 'g'),
    new RegExp(`(?<![\\d/.-])${DAY}[/.-]${LATE_DAY}[/.-]\\d\\d`, 'g'),
  ],
  // “10 January” against “January 10”.
  [
    new RegExp(`\\b${DAY}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH_NAME}\\b`, 'gi'),
    new RegExp(`\\b${MONTH_NAME}\\s${DAY}\\b(?!\\d)`, 'gi'),
  ],
  // British spelling, pounds, or “Mr” without its full stop, against American spelling.
  [
    /£\d|\bMrs?\s(?=\p{Lu})|(?:col|fav|lab|harb|neighb|hon|behavi|rum|hum)our|\b(?:kilo)?metres?\b|\b(?:centre|defence|offence|programme|tonne|tyre)s?\b|(?:organ|real|recogn|apolog|critic)is(?:e|ing|ation)|(?:travell|cancell|labell)ed/giu,
    /\bMrs?\.|(?:col|fav|lab|harb|neighb|hon|behavi|rum|hum)or(?:s|ed|ing|able)?\b|\b(?:kilo)?meters?\b|\b(?:center|defense|offense|program|tire)s?\b|(?:organ|real|recogn|apolog|critic)iz(?:e|ing|ation)|(?:travel|cancel|label)ed\b/gi,
  ],
];

/** Whether 10/01/2022 is a day of January where a text writes it; without a sign it is one of October, as Americans write. */
export function writesDayFirst(text: string): boolean {
  for (const [dayFirst, monthFirst] of SIGNS) {
    const lead = count(text, dayFirst) - count(text, monthFirst);
    if (lead !== 0) return lead > 0;
  }
  return false;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
