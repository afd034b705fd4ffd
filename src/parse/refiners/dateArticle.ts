import type { DateExpression, SaidOn } from '#model/annotations.ts';
import { chooseDates, countDates } from '../dates/findDates.ts';
import type { SpokenOn } from '../dates/speakingDay.ts';
import type { Draft } from '../draft.ts';
import { dateUtterances } from './dateUtterances.ts';

/**
 * The dates of an article and when each stretch was said. Each needs the other: “said Monday” dates a quote, and “today” in
 * that quote is the Monday. So dates are counted from the day of publication first, then those in dated quotes anew.
 */
export function dateArticle(draft: Draft): { dates: DateExpression[]; said: (SaidOn | null)[] } {
  const { document, published } = draft;
  const chosen = chooseDates(document);
  const dates = countDates(document, chosen, published, []);
  const said = dateUtterances(draft, dates);
  const spoken = spokenOn(draft, said);
  return { said, dates: spoken.length === 0 ? dates : countDates(document, chosen, published, spoken) };
}

/** The stretches whose day is known: a month or a year is no day to count from. */
function spokenOn({ attributions, stretches }: Draft, said: readonly (SaidOn | null)[]): SpokenOn[] {
  return attributions.flatMap(({ stretch }, i) => {
    const span = stretches[stretch];
    const day = said[i]?.value ?? '';
    return span && day.length === 'YYYY-MM-DD'.length ? [{ start: span.start, end: span.end, day }] : [];
  });
}
