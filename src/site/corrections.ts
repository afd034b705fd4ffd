import type { Correction } from '#model/article.ts';
import type { Article, Briefing } from '#model/briefing.ts';
import { compareText } from './days.ts';

/** A correction with the article that it changed. */
export interface CorrectionRecord {
  readonly article: Article;
  readonly correction: Correction;
}

/** All corrections of a briefing, newest first. */
export function correctionsOf({ articles }: Briefing): readonly CorrectionRecord[] {
  return articles
    .flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
    .toSorted((a, b) => compareText(b.correction.date, a.correction.date));
}
