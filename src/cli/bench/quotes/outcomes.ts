import type { Span } from '#model/span.ts';
import { shared } from '../overlap.ts';
import type { GoldArticle, GoldQuote, PredictedArticle, PredictedQuote } from './goldArticle.ts';
import { matchSegments } from './matchSegments.ts';
import { segments } from './segments.ts';
import { entityIsRight, hasKnownName, sourceIsRight } from './sources.ts';

/** A paragraph of a quote, without marks at its ends, and the whole it belongs to. */
export interface SegmentOf<Quote> extends Span {
  readonly quote: Quote;
}

/** What became of one annotated segment. */
export interface GoldOutcome {
  readonly gold: SegmentOf<GoldQuote>;
  /** The predicted segment that is the same quote. */
  readonly found: SegmentOf<PredictedQuote> | null;
  readonly sourceRight: boolean;
  /** Null where the annotation does not know the name. */
  readonly entityRight: boolean | null;
}

/** What became of every quote of an article: `extra` are the predicted segments that are none. */
export interface ArticleOutcomes {
  readonly article: GoldArticle;
  readonly predicted: PredictedArticle;
  readonly gold: readonly GoldOutcome[];
  readonly extra: readonly SegmentOf<PredictedQuote>[];
}

/** Compares what was annotated with what was predicted, article by article. */
export function outcomes(
  gold: readonly GoldArticle[],
  predicted: readonly PredictedArticle[],
): ArticleOutcomes[] {
  const byId = new Map(predicted.map((article) => [article.id, article]));
  return gold.map((article) => compare(article, byId.get(article.id) ?? { id: article.id, quotes: [] }));
}

function compare(article: GoldArticle, predicted: PredictedArticle): ArticleOutcomes {
  const expected = segmentsOf(article.text, article.quotes);
  const spoken = predicted.quotes.filter(({ kind }) => kind !== 'term');
  const given = segmentsOf(article.text, spoken).filter((segment) => isJudged(article, segment));
  const matches = matchSegments(expected, given);
  const matched = new Set(matches.values());
  return {
    article,
    predicted,
    gold: expected.map((segment, i) => outcomeOf(article.text, segment, given[matches.get(i) ?? -1] ?? null)),
    extra: given.filter((_, i) => !matched.has(i)),
  };
}

function outcomeOf(text: string, gold: GoldOutcome['gold'], found: GoldOutcome['found']): GoldOutcome {
  const { speaker } = gold.quote;
  const source = found?.quote.speaker ?? null;
  return {
    gold,
    found,
    sourceRight: found !== null && sourceIsRight(text, speaker, source),
    entityRight: found && speaker && hasKnownName(speaker) ? entityIsRight(speaker, source) : null,
  };
}

function segmentsOf<Quote extends Span>(text: string, quotes: readonly Quote[]): SegmentOf<Quote>[] {
  return quotes.flatMap((quote) => segments(text, quote).map((span) => ({ ...span, quote })));
}

function isJudged({ ignore = [] }: GoldArticle, segment: Span): boolean {
  const half = (segment.end - segment.start) / 2;
  return !ignore.some(([start, end]) => shared({ start, end }, segment) > half);
}
