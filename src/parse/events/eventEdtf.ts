import type { DateExpression } from '#model/annotations.ts';
import { dayBounds } from '#model/dayBounds.ts';
import { tokenIn, tokenIndexAt } from '../dates/tokens.ts';
import type { TextDocument } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { isOwnerMark } from './nounPhrase.ts';

type Lead = 'until' | 'since' | 'about';

/** What a word that leads to a date makes of it: an open start or end, or a day that is not exact. */
const LEADS: ReadonlyMap<string, Lead> = new Map([
  ...['by', 'until', 'till', 'before'].map((word) => [word, 'until'] as const),
  ...['since', 'after', 'from'].map((word) => [word, 'since'] as const),
  ...['around', 'about', 'circa', 'approximately', 'roughly'].map((word) => [word, 'about'] as const),
]);
/** Verbs that move something to another day, and how far before its preposition one may stand. */
export const MOVING = wordSet('postpone reschedule defer delay move');
const MOVED_WITHIN = 6;
const ARTICLES = wordSet('the a an this that as early late mid at');

/**
 * The date of an event in EDTF level 1, of the expression that dates it and the word that leads there: `../2022-01-14` of
 * “by Friday”, `2014/..` of “since 2014”, `2022-01-10~` of “around Jan. 10”.
 *
 * @param date The expression's date, `YYYY[-MM[-DD]]`, for where it has no EDTF of its own.
 */
export function eventEdtf(document: TextDocument, expression: DateExpression, date: string): string {
  const edtf = (expression.edtf ?? date).replace(/T.*$/, '');
  const [start = edtf, end = start] = edtf.split('/');
  switch (leadTo(document, expression)) {
    case 'until':
      return `../${endOfSpan(end, 'last')}`;
    case 'since':
      return `${endOfSpan(start, 'first')}/..`;
    case 'about':
      return edtf === start && !edtf.endsWith('~') && !edtf.includes('X') ? `${edtf}~` : edtf;
    default:
      return edtf;
  }
}

/** A date as an end of a span, where level 1 takes no season: the month that it begins or ends with. */
function endOfSpan(date: string, end: 'first' | 'last'): string {
  const day = /^\d{4}-2[1-4]$/.test(date) ? dayBounds(date)[end] : null;
  return day === null ? date : day.slice(0, 'YYYY-MM'.length);
}

/** What leads to a date makes of it; nothing of “after Sunday's final”, “results from Sunday”, “moved from June”. */
function leadTo(document: TextDocument, expression: DateExpression): Lead | undefined {
  const behind = document.tokens[tokenIndexAt(document, expression.end)];
  if (behind && behind.start === expression.end && isOwnerMark(behind)) return undefined;
  const at = leadingWord(document, expression);
  const { lower, sentence = -1 } = document.tokens[at] ?? { lower: '' };
  const lead = LEADS.get(lower);
  if (lead !== 'until' && lower !== 'from') return lead;
  if (isOfMoving(document, at)) return undefined;
  const isOfNoun = lower === 'from' && tokenIn(document, at - 1, sentence)?.tag === 'NOUN';
  return isOfNoun && expression.anchor?.direction !== 'future' ? undefined : lead;
}

/** Whether a verb before a preposition moves something to another day: “postponed until Friday” is on Friday. */
function isOfMoving(document: TextDocument, at: number): boolean {
  const sentence = document.tokens[at]?.sentence ?? -1;
  for (let i = at - 1; i >= at - MOVED_WITHIN; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token || token.tag === 'PUNCT') return false;
    if (MOVING.has(token.lemma) || (token.lemma === 'put' && document.tokens[i + 1]?.lower === 'off'))
      return true;
  }
  return false;
}

/** The word before a date, its article left out. */
function leadingWord(document: TextDocument, { start }: DateExpression): number {
  let at = tokenIndexAt(document, start) - 1;
  const sentence = document.tokens[at + 1]?.sentence ?? -1;
  while (ARTICLES.has(tokenIn(document, at, sentence)?.lower ?? '')) at--;
  return tokenIn(document, at, sentence) ? at : -1;
}
