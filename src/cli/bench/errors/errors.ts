import type { ArticleOutcomes, GoldOutcome } from '../quotes/outcomes.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A quote that the parser has wrong; or one that it gives and that is none: then `outcome` is null. */
export interface QuoteError {
  readonly article: ArticleOutcomes;
  readonly outcome: GoldOutcome | null;
  readonly extra: ArticleOutcomes['extra'][number] | null;
  /** The sentences of the article, read when first asked for. */
  readonly sentences: () => readonly Sentence[];
}

/** Every error of an article: quotes not found, given to the wrong source or the wrong name, and quotes that are none. */
export function errorsOf(article: ArticleOutcomes): QuoteError[] {
  let read: readonly Sentence[] | undefined;
  const sentences = () => {
    read ??= sentencesOf(article.article.text);
    return read;
  };
  const wrong = article.gold.filter((outcome) => !outcome.sourceRight || outcome.entityRight === false);
  return [
    ...wrong.map((outcome) => ({ article, outcome, extra: null, sentences })),
    ...article.extra.map((extra) => ({ article, outcome: null, extra, sentences })),
  ];
}
