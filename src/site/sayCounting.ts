import type { Article, CountedFrom, DateMark } from '#model/briefing.ts';
import { dayBounds } from '#model/dayBounds.ts';
import { words } from '#words/words.ts';
import { publishedOn } from './knownDay.ts';

/** A date expression as far as its counting goes. */
type Counted = Pick<DateMark, 'value' | 'from'>;

/** “counted back from the day of publication”; null where the words name the date in full. */
export function sayCounting({ value, from }: Counted): string | null {
  if (from === null || value === null) return null;
  const { anchors, mentionedBefore, ...directions } = words.counting;
  if (isRepeated({ value, from })) return mentionedBefore;
  return directions[directionOf(value, from.value)](anchors[from.kind](words.sayDate(from.value)));
}

/** Whether a date is not counted from one that is mentioned before, but is that date: “Jan. 10”, and again “Jan. 10”. */
export function isRepeated({ value, from }: Counted): boolean {
  return from?.kind === 'mentioned' && from.value === value;
}

/** Where a date lies as seen from the one that it is counted from; within it where the two have days in common. */
function directionOf(value: string, from: string): 'back' | 'forward' | 'within' {
  const [date, anchor] = [dayBounds(value), dayBounds(from)];
  if (date.last !== null && anchor.first !== null && date.last < anchor.first) return 'back';
  return date.first !== null && anchor.last !== null && date.first > anchor.last ? 'forward' : 'within';
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
  return kind === 'published' ? words.counting.whichIsInferred : words.counting.whichRestsOnInferred;
}

/** Whether words give the year of their date themselves. */
export function namesYear(words: string): boolean {
  return /\d{4}/.test(words);
}
