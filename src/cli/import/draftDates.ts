import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { Annotations, DateAnchor, DateExpression } from '#model/annotations.ts';
import { areOverlapping } from '#model/dayBounds.ts';
import { isEdtf } from '#model/edtf.ts';
import { isInside, type Span } from '#model/span.ts';

/** A count back or forth in units longer than a day (“two weeks ago”, “a year earlier”) seldom means the very day it leads to. */
const ROUGH = /\b(?:weeks?|months?|years?|decades?)\b.*\b(?:ago|earlier|before|later|after|from now)\b/i;

/**
 * A day with a part of it (“Monday night”, `2026-09-14TNI`) or its midnight (`2026-09-14T24:00`), which EDTF does not tell,
 * has the day for its calendar value.
 */
const DAY_PART = /^(\d{4}-\d{2}-\d{2})T(?:[A-Z]|24)/;

/**
 * The date marks of an article: an expression's calendar value, where it has one, what that is counted from, and whether we
 * only infer it.
 */
export function draftDates({ dates, quotes }: Pick<Annotations, 'dates' | 'quotes'>): MarkToWrite[] {
  return dates.map((date, i): MarkToWrite => {
    const { start, end, text, anchor } = date;
    const is = calendarValue(date);
    if (is === undefined) return { name: 'date', start, end, attributes: {} };
    const from = anchor && anchorOf(anchor, dates.slice(0, i), isInDatedQuote(date, quotes));
    const rough = ROUGH.test(text) && (is.length === 'YYYY-MM-DD'.length || isFiner(is, anchor));
    const inferred = rough || (from === 'published' && isUndatedWord(date, quotes));
    return {
      name: 'date',
      start,
      end,
      attributes: { is, ...(from !== undefined && { from }), ...(inferred && { inferred: true as const }) },
    };
  });
}

function calendarValue({ value, edtf }: DateExpression): string | undefined {
  return edtf ?? DAY_PART.exec(value)?.[1];
}

/** An anchor as content writes it; none where nothing in the text can be pointed to. */
function anchorOf(
  { kind, value }: DateAnchor,
  before: readonly DateExpression[],
  inDatedQuote: boolean,
): string | undefined {
  if (kind === 'published') return kind;
  if (kind === 'said') return inDatedQuote ? kind : undefined;
  const known = before.findLast((date) => date.value === value && calendarValue(date) !== undefined);
  const from = known === undefined ? value : calendarValue(known);
  if (from === undefined || !isEdtf(from)) return undefined;
  const isMentioned = before.map(calendarValue).some((day) => day !== undefined && areOverlapping(day, from));
  return isMentioned ? from : undefined;
}

/** “Two months later” than some day of 2019. */
const isFiner = (is: string, anchor: DateAnchor | undefined): boolean =>
  anchor?.kind === 'mentioned' && is.length > anchor.value.length;

/** What names a month or a year is counted for its year alone. */
const NAMES_MONTH_OR_YEAR = /\d{4}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;

/** “Today” in a quote whose day the text does not give: that of publication is our guess at when it was said. */
function isUndatedWord(date: DateExpression, quotes: Annotations['quotes']): boolean {
  const isSpoken = quotes.some((quote) => quote.kind === 'direct' && isInside(date, quote));
  return isSpoken && !NAMES_MONTH_OR_YEAR.test(date.text);
}

/** Whether a date stands in words that have a day: the first passage of an utterance says when it was said. */
function isInDatedQuote(date: Span, quotes: Annotations['quotes']): boolean {
  const around = quotes.find((quote) => quote.kind !== 'term' && isInside(date, quote));
  const first = around && quotes.find(({ utterance }) => utterance === around.utterance);
  return first !== undefined && first.said !== null;
}

/** The days that the text itself gives. */
export function statedDays(dates: readonly MarkToWrite[]): string[] {
  return dates.flatMap(({ attributes: { is, inferred } }) =>
    typeof is === 'string' && !inferred ? [is] : [],
  );
}
