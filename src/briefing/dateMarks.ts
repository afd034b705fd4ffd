import type { PlacedMark } from '#markdown/readMarks.ts';
import type { CountedFrom, DateMark } from '#model/briefing.ts';
import { type PlacedArticle, textAt } from './placedArticle.ts';
import { quoteAround } from './quoteAround.ts';

/** The date expressions of an article, in the order of the text. */
export function readDates(article: PlacedArticle): DateMark[] {
  return article.marks.filter(({ name }) => name === 'date').map((mark) => readDate(mark, article));
}

/** One of them. */
export function readDate(mark: PlacedMark, article: PlacedArticle): DateMark {
  const { is, inferred } = mark.attributes;
  return {
    ...textAt(mark, article.sourceText),
    value: is ?? null,
    certainty: is !== undefined && inferred === undefined ? 'stated' : 'implied',
    from: countedFrom(mark, article),
    paragraph: mark.paragraph,
    anchor: article.anchors[article.marks.indexOf(mark)] ?? '',
  };
}

function countedFrom(mark: PlacedMark, { published, marks }: PlacedArticle): CountedFrom | null {
  const { from } = mark.attributes;
  if (from === undefined) return null;
  if (from === 'published') return { kind: from, value: published };
  if (from !== 'said') return { kind: 'mentioned', value: from };
  return { kind: from, value: quoteAround(mark, marks)?.attributes.said ?? published };
}
