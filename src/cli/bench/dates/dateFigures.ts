import type { DatedOutcomes, DateOutcome } from './dateOutcomes.ts';

/** Shares from 0 to 1, as TempEval-3 counts them. */
export interface DateFigures {
  /** Expressions annotated and given. */
  readonly gold: number;
  readonly given: number;
  /** Found with the value that is annotated. */
  readonly value: number;
  /** Found to the letter. */
  readonly strict: number;
  /** Found with the type that is annotated. */
  readonly type: number;
}

/** F1 of the expressions that are found and right in one respect: a wrong one is both missed and needless. */
export function dateFigures(articles: readonly DatedOutcomes[]): DateFigures {
  const outcomes = articles.flatMap(({ gold }) => gold);
  const extra = articles.reduce((sum, article) => sum + article.extra.length, 0);
  const found = outcomes.filter((outcome) => outcome.found !== null).length;
  const sizes = outcomes.length + found + extra;
  const f1 = (isRight: (outcome: DateOutcome) => boolean): number =>
    sizes === 0 ? 0 : (2 * outcomes.filter(isRight).length) / sizes;
  return {
    gold: outcomes.length,
    given: found + extra,
    value: f1(hasRightValue),
    strict: f1(hasRightSpan),
    type: f1(hasRightType),
  };
}

export const hasRightValue = ({ gold, found }: DateOutcome): boolean => found?.value === gold.value;
export const hasRightType = ({ gold, found }: DateOutcome): boolean => found?.type === gold.type;
export const hasRightSpan = ({ gold, found }: DateOutcome): boolean =>
  found?.start === gold.start && found.end === gold.end;
