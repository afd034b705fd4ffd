import type { Article, CountedFrom, DateMark } from '#model/briefing.ts';
import { dayBounds } from '#model/dayBounds.ts';
import { publishedOn } from './knownDay.ts';
import { sayDate } from './sayDate.ts';

/** A date expression as far as its counting goes. */
type Counted = Pick<DateMark, 'value' | 'from'>;

/** “counted back from the day of publication”; null where the words name the date in full. */
export function sayCounting({ value, from }: Counted): string | null {
  if (from === null || value === null) return null;
  if (isRepeated({ value, from })) return 'the date mentioned before';
  return `counted ${directionOf(value, from.value)}from ${sayAnchor(from)}`;
}

/** Whether a date is not counted from one that is mentioned before, but is that date: “Jan. 10”, and again “Jan. 10”. */
export function isRepeated({ value, from }: Counted): boolean {
  return from?.kind === 'mentioned' && from.value === value;
}

/** “the day of publication”, “the day of the quote, 17 December 2021”, “10 January 2022, mentioned before”. */
function sayAnchor({ kind, value }: CountedFrom): string {
  if (kind === 'published') return 'the day of publication';
  return kind === 'said' ? `the day of the quote, ${sayDate(value)}` : `${sayDate(value)}, mentioned before`;
}

/** “back ”, “forward ”, or nothing where the two have days in common. */
function directionOf(value: string, from: string): string {
  const [date, anchor] = [dayBounds(value), dayBounds(from)];
  if (date.last !== null && anchor.first !== null && date.last < anchor.first) return 'back ';
  return date.first !== null && anchor.last !== null && date.first > anchor.last ? 'forward ' : '';
}

/**
 * Whether a date is a day of the calendar only by a day of publication that is itself inferred: where it is counted from
 * that day, or from another date that no words of the text name in full.
 */
export function restsOnInferredDay({ text, from }: DateMark, article: Article): boolean {
  if (publishedOn(article).certainty === 'stated' || namesYear(text)) return false;
  if (from?.kind !== 'mentioned') return true;
  return !article.dates.some(
    (date) => date.value === from.value && date.from === null && namesYear(date.text),
  );
}

/** “, which is inferred”: what stands after what a date is counted from, where that rests on an inferred day. */
export function remarkOnAnchor({ kind }: Pick<CountedFrom, 'kind'>): string {
  return kind === 'published' ? ', which is inferred' : ', which rests on a day that is inferred';
}

/** Whether words give the year of their date themselves. */
export function namesYear(words: string): boolean {
  return /\d{4}/.test(words);
}
