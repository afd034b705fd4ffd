import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { DateExpression } from '#model/annotations.ts';

/** A count back or forth in units longer than a day (“two weeks ago”, “a year earlier”) seldom means the very day it leads to. */
const ROUGH = /\b(?:weeks?|months?|years?|decades?)\b.*\b(?:ago|earlier|before|later|after|from now)\b/i;

/** A day with a part of it (“Monday night”, `2026-09-14TNI`) has the day for its calendar value. */
const DAY_PART = /^(\d{4}-\d{2}-\d{2})T[A-Z]/;

/** The date marks of an article: an expression's calendar value, where it has one, and whether we only infer it. */
export function draftDates(dates: readonly DateExpression[]): MarkToWrite[] {
  return dates.map(({ start, end, text, value, edtf }): MarkToWrite => {
    const is = edtf ?? DAY_PART.exec(value)?.[1];
    const inferred = is?.length === 'YYYY-MM-DD'.length && ROUGH.test(text);
    return {
      name: 'date',
      start,
      end,
      attributes: { ...(is !== undefined && { is }), ...(inferred && { inferred: true as const }) },
    };
  });
}

/** The days that the text itself gives. */
export function statedDays(dates: readonly MarkToWrite[]): string[] {
  return dates.flatMap(({ attributes: { is, inferred } }) =>
    typeof is === 'string' && !inferred ? [is] : [],
  );
}
