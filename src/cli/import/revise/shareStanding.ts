import { fold } from '#markdown/fold.ts';
import { readDocument } from '#parse/text/document.ts';
import type { HeldArticle } from '../held.ts';

/** Of each article the share of a text's sentences that stand word for word in its source. */
export function shareStanding(
  text: string,
  articles: readonly HeldArticle[],
): ReadonlyMap<HeldArticle, number> {
  if (articles.length === 0) return new Map();
  const sentences = readDocument(text).sentences.map(({ start, end }) => fold(text.slice(start, end)).text);
  return new Map(
    articles.map((article) => {
      const held = article.text();
      return [article, sentences.filter((sentence) => held.includes(sentence)).length / sentences.length];
    }),
  );
}
