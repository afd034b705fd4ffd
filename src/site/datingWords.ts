import type { Article, DateMark } from '#model/briefing.ts';
import type { Span } from '#model/span.ts';

/** A place where an article names an event. */
interface Place {
  readonly article: Article;
  readonly mark: Span;
}

/**
 * The words of the text that state a date (EDTF level 1), such as “Jan. 10”: a stated date expression of the same value in
 * an article that names the event, nearest to where it does; for a span of days also those of its two ends. Null where no
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

/** “Jan. 10 … Jan. 12” */
function wordsOfEnds(date: string, dates: readonly DateMark[], near: Span): string | null {
  if (!date.includes('/')) return null;
  const ends = date.split('/').filter((end) => end !== '' && end !== '..');
  const words = ends.flatMap((end) => nearestOf(end, dates, near) ?? []);
  return words.length > 0 && words.length === ends.length ? words.join(' … ') : null;
}

function nearestOf(date: string, dates: readonly DateMark[], near: Span): string | null {
  const same = dates.filter(({ value }) => value === date);
  return same.toSorted((a, b) => distance(a, near) - distance(b, near))[0]?.text ?? null;
}

function distance(a: Span, b: Span): number {
  return Math.abs(a.start - b.start);
}
