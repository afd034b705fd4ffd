import type { Article, Quote } from '#model/briefing.ts';
import type { Named, Statement } from '../changes.ts';
import { type Side, speakerOf } from '../side.ts';

/** A statement and where it stands. */
export interface PlacedQuote {
  readonly quote: Quote;
  readonly article: Article;
}

/** A statement as plain data. Passages are without the line breaks that the source text has. */
export function statementOf(quote: Quote, side: Side): Statement {
  const { id, number, kind, by, doubt, said } = quote;
  return {
    id,
    number,
    kind,
    by: by === null ? null : speakerOf(side, by),
    doubt,
    said,
    words: wordsOf(quote),
  };
}

/** A statement's passages, white space folded. */
export function wordsOf({ segments }: Quote): string[] {
  return segments.map(({ text }) => text.replaceAll(/\s+/g, ' '));
}

/** An article by its headline. */
export function articleOf(article: Article | null): Named {
  return { id: article?.slug ?? '', name: article?.title ?? '' };
}
