import type { Article } from '#model/briefing.ts';
import type { Doubt } from '#model/doubt.ts';
import type { MarkedText } from '#model/span.ts';
import { isPrintable } from '../printable.ts';

/** Words of the text that mean a speaker. */
export interface Naming extends MarkedText {
  readonly speaker: string;
  /** How the speaker was reached, where all that the words tell the speaker of is yet to be confirmed; else null. */
  readonly doubt: Doubt | null;
}

/**
 * The words of an article that mean its speakers, in the order of the text, as far as its rights let us print them: marked
 * mentions, and what names who speaks a quote where no mention is marked there; each place once.
 */
export function namingsIn(article: Article): readonly Naming[] {
  const mentions = article.mentions.map((mention) => ({ ...mention, doubt: null }));
  const sources = article.quotes.flatMap(({ by, source, doubt }) =>
    by && source ? [{ ...source, speaker: by, doubt }] : [],
  );
  // The last of a place stands: a statement tells more of it than its mark, and a confirmed one more than a doubtful.
  const inOrder = [
    ...mentions,
    ...sources.toSorted((a, b) => Number(a.doubt === null) - Number(b.doubt === null)),
  ];
  const places = new Map(inOrder.map((mark) => [`${mark.speaker} ${mark.start}`, mark]));
  return [...places.values()].filter((mark) => isPrintable(article, mark)).sort((a, b) => a.start - b.start);
}
