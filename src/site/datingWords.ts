import type { Article, DateMark } from '#model/briefing.ts';
import { endsOf, gives } from '#model/edtf.ts';
import type { Span } from '#model/span.ts';

/** A place where an article names an event. */
interface Place {
  readonly article: Article;
  readonly mark: Span;
}

/** What in an article states a date: one date expression, or one for each of its ends. */
export interface Dating {
  readonly article: Article;
  readonly dates: readonly DateMark[];
}

/**
 * What states a date (EDTF level 1), such as “Jan. 10”: a stated date expression that gives it, in an article that names
 * the event, nearest to where it does; or those that give its ends (“Jan. 10 … Jan. 12”). Null where no article states it.
 */
export function datingOf(date: string, places: readonly Place[]): Dating | null {
  for (const { article, mark } of places) {
    const stated = article.dates.filter(({ certainty }) => certainty === 'stated');
    const one = nearestOf(date, stated, mark);
    const dates = one === null ? datesOfEnds(date, stated, mark) : [one];
    if (dates !== null) return { article, dates };
  }
  return null;
}

/** The words that state a date: “Jan. 10”, “Jan. 10 … Jan. 12”. */
export function datingWords({ dates }: Dating): string {
  return dates.map(({ text }) => text).join(' … ');
}

function datesOfEnds(date: string, dates: readonly DateMark[], near: Span): readonly DateMark[] | null {
  const ends = endsOf(date);
  const found = ends.flatMap((end) => nearestOf(end, dates, near) ?? []);
  return found.length > 0 && found.length === ends.length ? found : null;
}

/** The same value before a finer one, then the nearer before the farther. */
function nearestOf(date: string, dates: readonly DateMark[], near: Span): DateMark | null {
  const giving = dates.filter(({ value }) => value !== null && gives(value, date));
  const same = giving.filter(({ value }) => value === date);
  const best = same.length > 0 ? same : giving;
  return best.toSorted((a, b) => distance(a, near) - distance(b, near))[0] ?? null;
}

function distance(a: Span, b: Span): number {
  return Math.abs(a.start - b.start);
}
