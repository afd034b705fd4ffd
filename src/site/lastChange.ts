import type { Article } from '#model/briefing.ts';

type Dated = Pick<Article, 'published' | 'corrections'>;

/** The day of an article's newest correction (`YYYY-MM-DD`); null where it has none. */
export function correctedOn({ corrections }: Pick<Article, 'corrections'>): string | null {
  return corrections.reduce<string | null>(
    (newest, { date }) => (newest === null || date > newest ? date : newest),
    null,
  );
}

/** The day on which an article last had something new: that of its publication, or of a later correction. */
export function lastChange(article: Dated): string {
  const corrected = correctedOn(article);
  return corrected !== null && corrected > article.published ? corrected : article.published;
}
