import type { Article, Quote, Said } from '#model/briefing.ts';
import { type KnownDay, publishedOn } from './knownDay.ts';
import { namesYear, restsOnInferredDay } from './sayCounting.ts';

/**
 * What the day of a statement rests on. `stated`: the text gives it with its year. `counted`: the text gives it (“Tuesday”,
 * “Dec. 17”) and another day the year. `counted from inferred`: so too, but that day is inferred itself.
 */
export type DayBasis = 'none' | 'inferred' | 'stated' | 'counted' | 'counted from inferred';

export function dayBasisOf({ said, day }: Pick<Quote, 'said' | 'day'>, article: Article): DayBasis {
  if (said === null) return 'none';
  if (said.certainty === 'implied') return 'inferred';
  if (day !== null && namesYear(day.text)) return 'stated';
  const inferred =
    day === null ? publishedOn(article).certainty === 'implied' : restsOnInferredDay(day, article);
  return inferred ? 'counted from inferred' : 'counted';
}

/** Whether a calendar day is ours in part: inferred, or counted from a day that is. */
export function restsOnInference(basis: DayBasis): boolean {
  return basis === 'inferred' || basis === 'counted from inferred';
}

/** The day of a statement as pages show it; null where the text gives none. */
export function saidOn(quote: Pick<Quote, 'said' | 'day'>, article: Article): KnownDay | null {
  if (quote.said === null) return null;
  const { value, certainty } = quote.said;
  const counted = dayBasisOf(quote, article) === 'counted from inferred';
  return { value, certainty: counted ? 'counted' : certainty };
}

/** The same where nothing beside it can say what it rests on, as in a feed: inferred where any part of it is. */
export function saidAlone(quote: Pick<Quote, 'said' | 'day'>, article: Article): Said | null {
  if (quote.said === null) return null;
  return { ...quote.said, certainty: restsOnInference(dayBasisOf(quote, article)) ? 'implied' : 'stated' };
}
