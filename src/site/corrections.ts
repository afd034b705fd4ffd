import type { Article, Briefing, Quote } from '#model/briefing.ts';
import type { Correction } from '#model/correction.ts';
import { articleAddress } from './addresses.ts';
import { compareText } from './days.ts';

/** The corrections of an article, newest first. */
export interface CorrectedArticle {
  readonly article: Article;
  readonly corrections: readonly PlacedCorrection[];
}

/** A correction with its id on the page that it changed; it has a `_`, which ids of statements have not. */
export interface PlacedCorrection extends Correction {
  readonly id: string;
}

/** The articles of a briefing that were corrected, by the day of their newest correction, newest first. */
export function correctedArticles({ articles }: Briefing): readonly CorrectedArticle[] {
  const newest = ({ corrections: [first] }: CorrectedArticle): string => first?.date ?? '';
  return articles
    .filter(({ corrections }) => corrections.length > 0)
    .map((article) => ({ article, corrections: newestFirst(article) }))
    .toSorted((a, b) => compareText(newest(b), newest(a)));
}

/** The corrections of an article, newest first, those of one day in the order of the record. */
export function newestFirst({ corrections }: Article): readonly PlacedCorrection[] {
  return corrections
    .map((correction, i) => {
      const before = corrections.slice(0, i).filter(({ date }) => date === correction.date).length;
      return { ...correction, id: `corrected_${correction.date}${before > 0 ? `_${before + 1}` : ''}` };
    })
    .toSorted((a, b) => compareText(b.date, a.date));
}

/** The corrections that concern a statement, newest first. */
export function correctionsOf({ id }: Pick<Quote, 'id'>, article: Article): readonly PlacedCorrection[] {
  return newestFirst(article).filter(({ on }) => on === id);
}

/** The statement that a correction concerns, if it says one. */
export function concernedBy({ on }: Correction, { quotes }: Article): Quote | undefined {
  return quotes.find(({ id }) => id === on);
}

/** Where a correction stands on the page that it changed. */
export const correctionAddress = ({ slug }: Article, { id }: PlacedCorrection): string =>
  `${articleAddress(slug)}#${id}`;
