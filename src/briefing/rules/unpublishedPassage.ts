import type { Article } from '#model/briefing.ts';
import { isPrintable } from '#site/excerpt.ts';
import { NAMING_WORDS, wordsOf } from '#site/wording.ts';

/** Whether words of ours stand, one after the other, in the texts, and nowhere where they may be printed. */
export function isUnpublishedPassage(ours: string, articles: readonly Article[]): boolean {
  const words = wordsOf(ours);
  return words.length > NAMING_WORDS && isUnpublished(words, articles);
}

/** The first so many words in a row of a longer text of ours that stand only where the text may not be printed; none where there are none. */
export function unpublishedRun(ours: string, article: Article, length: number): string | undefined {
  const words = wordsOf(ours);
  if (words.length <= length) return isUnpublishedPassage(ours, [article]) ? ours : undefined;
  return words
    .slice(length - 1)
    .map((_, first) => words.slice(first, first + length))
    .find((run) => isUnpublished(run, [article]))
    ?.join(' ');
}

function isUnpublished(words: readonly string[], articles: readonly Article[]): boolean {
  // What joins the parts of a word may be written otherwise: “today's”, “today’s”.
  const parts = words.flatMap((word) => word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
  const passage = new RegExp(
    `(?<![\\p{L}\\p{N}])${parts.join('[^\\p{L}\\p{N}\\p{M}]+')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const found = articles.flatMap((article) =>
    Array.from(article.sourceText.matchAll(passage), ({ 0: { length }, index }) =>
      isPrintable(article, { start: index, end: index + length }),
    ),
  );
  return found.length > 0 && !found.includes(true);
}
