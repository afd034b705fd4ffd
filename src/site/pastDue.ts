import type { Article, Briefing, Event } from '#model/briefing.ts';
import { dayBounds } from '#model/dayBounds.ts';

/** The last day on which a plan can come true; null of what is no plan, is known to be over, or has no last day. */
export function lastPlannedDay({ status, date, outcome }: Event): string | null {
  return status === 'planned' && outcome === undefined ? dayBounds(date).last : null;
}

/**
 * Whether an event is a plan whose last day lies before some day, with no later source to say what became of it. A plan
 * without a last day (“from July 2030”) never is.
 */
export function isOverdue(event: Event, day: string): boolean {
  const last = lastPlannedDay(event);
  return last !== null && last < day;
}

/** The day of the newest of some articles: as far as the record knows. Null of none. */
export function newestDay(articles: readonly Pick<Article, 'published'>[]): string | null {
  return articles.reduce<string | null>(
    (newest, { published }) => (newest === null || published > newest ? published : newest),
    null,
  );
}

/** An event as the record knows it: a plan whose day is over on the day of its newest article is past due. */
export function asOfRecord(event: Event, { articles, partOf }: Briefing): Event {
  const day = newestDay(partOf?.articles ?? articles);
  return day !== null && isOverdue(event, day) ? { ...event, status: 'past-due' } : event;
}
