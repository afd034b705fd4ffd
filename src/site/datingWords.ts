import type { Article, DateMark } from '#model/briefing.ts';
import { endsOf, gives } from '#model/edtf.ts';
import type { Span } from '#model/span.ts';

/** A place where an article names an event. */
interface Place {
  readonly article: Article;
  readonly mark: Span;
}

/**
 * The words of the text that state a date (EDTF level 1), such as “Jan. 10”: a stated date expression that gives it, in an
 * article that names the event, nearest to where it does; or those that give its ends (“Jan. 10 … Jan. 12”). Null where no
 * article states the date.
 */
export function datingWords(date: string, places: readonly Place[]): string | null {
  for (const { article, mark } of places) {
    const stated = article.dates.filter(({ certainty }) => certainty === 'stated');
    const words = nearestOf(date, stated, mark) ?? wordsOfEnds(date, stated, mark);
    if (words !== null) return words;
  }
  return null;
}

function wordsOfEnds(date: string, dates: readonly DateMark[], near: Span): string | null {
  const ends = endsOf(date);
  const words = ends.flatMap((end) => nearestOf(end, dates, near) ?? []);
  return words.length > 0 && words.length === ends.length ? words.join(' … ') : null;
}

/** The same value before a finer one, then the nearer before the farther. */
function nearestOf(date: string, dates: readonly DateMark[], near: Span): string | null {
  const giving = dates.filter(({ value }) => value !== null && gives(value, date));
  const same = giving.filter(({ value }) => value === date);
  const best = same.length > 0 ? same : giving;
  return best.toSorted((a, b) => distance(a, near) - distance(b, near))[0]?.text ?? null;
}

function distance(a: Span, b: Span): number {
  return Math.abs(a.start - b.start);
}
