import type { GoldArticle, PredictedArticle } from './goldArticle.ts';
import { isPronoun } from './names.ts';
import { type ArticleOutcomes, type GoldOutcome, outcomes } from './outcomes.ts';

/** Which quotes are asked for; a hit on a partial one is left aside where only direct ones are. */
export type View = 'direct' | 'all';

export type Figures = Readonly<Record<View, ViewFigures>> & { readonly articles: number };

/** Shares are of 1; NaN where there was nothing to judge. */
export interface ViewFigures {
  /** Annotated and predicted segments. */
  readonly gold: number;
  readonly predicted: number;
  /** The words found: F1 of segments that overlap enough, and of those equal to the letter. */
  readonly spans: Rates;
  readonly exact: Rates;
  /** Words and speaker both right: the headline. */
  readonly endToEnd: Rates;
  /** Of the quotes found, those given to the right source; then those whose source is a pronoun, or anything else. */
  readonly attribution: number;
  readonly pronoun: number;
  readonly explicit: number;
  /** Of the quotes found whose speaker's name is known, those with the right name. */
  readonly entity: number;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well the predicted quotes agree with the annotated ones, over all articles together. */
export function quoteFigures(gold: readonly GoldArticle[], predicted: readonly PredictedArticle[]): Figures {
  return figuresOf(outcomes(gold, predicted));
}

/** The same from outcomes that are there already. */
export function figuresOf(articles: readonly ArticleOutcomes[]): Figures {
  return {
    articles: articles.length,
    direct: viewFigures(articles, (outcome) => outcome.gold.quote.kind === 'direct'),
    all: viewFigures(articles, () => true),
  };
}

function viewFigures(
  articles: readonly ArticleOutcomes[],
  inView: (outcome: GoldOutcome) => boolean,
): ViewFigures {
  const gold = articles.flatMap((article) => article.gold.filter(inView));
  const found = gold.filter((outcome) => outcome.found !== null);
  const extra = articles.reduce((sum, article) => sum + article.extra.length, 0);
  const predicted = found.length + extra;
  const rates = (right: readonly GoldOutcome[]) => ratesOf(right.length, predicted, gold.length);
  const withSource = found.filter((outcome) => outcome.gold.quote.speaker !== null);
  const named = found.filter((outcome) => outcome.entityRight !== null);
  return {
    gold: gold.length,
    predicted,
    spans: rates(found),
    exact: rates(found.filter(isExact)),
    endToEnd: rates(found.filter((outcome) => outcome.sourceRight)),
    attribution: share(withSource, (outcome) => outcome.sourceRight),
    pronoun: share(withSource.filter(byPronoun), (outcome) => outcome.sourceRight),
    explicit: share(
      withSource.filter((outcome) => !byPronoun(outcome)),
      (outcome) => outcome.sourceRight,
    ),
    entity: share(named, (outcome) => outcome.entityRight === true),
  };
}

function isExact({ gold, found }: GoldOutcome): boolean {
  return gold.start === found?.start && gold.end === found.end;
}

function byPronoun({ gold }: GoldOutcome): boolean {
  return isPronoun(gold.quote.speaker?.text ?? '');
}

function share(among: readonly GoldOutcome[], isRight: (outcome: GoldOutcome) => boolean): number {
  return among.filter(isRight).length / among.length;
}

function ratesOf(right: number, predicted: number, gold: number): Rates {
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = gold > 0 ? right / gold : 0;
  const f1 = right > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}
