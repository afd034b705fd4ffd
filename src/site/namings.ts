import type { Article } from '#model/briefing.ts';
import type { MarkedText } from '#model/span.ts';
import { isPrintable } from './excerpt.ts';

/** Words of the text that mean a speaker. */
export interface Naming extends MarkedText {
  readonly speaker: string;
}

/**
 * The words of an article that mean its speakers, in the order of the text, as far as its rights let us print them: marked
 * mentions, and what names who speaks a quote where no mention is marked there; each place once.
 */
export function namingsIn(article: Article): readonly Naming[] {
  const sources = article.quotes.flatMap(({ by, source }) =>
    by && source ? [{ ...source, speaker: by }] : [],
  );
  const places = new Map(
    [...article.mentions, ...sources].map((mark) => [`${mark.speaker} ${mark.start}`, mark]),
  );
  return [...places.values()].filter((mark) => isPrintable(article, mark)).sort((a, b) => a.start - b.start);
}
