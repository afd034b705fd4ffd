import type { Span } from '#model/span.ts';
import type { EVENT_ERROR_KINDS } from './errorKinds.ts';
import { type EventDatesArticle, eventDateOutcomes, ourDate } from './eventDates.ts';
import { type LinkedArticle, linkOutcomes, ourEvent } from './links.ts';

/** A date that is given to the wrong event, or an event that has the wrong date. */
export interface EventError {
  readonly kind: (typeof EVENT_ERROR_KINDS)[number]['id'];
  readonly article: { readonly id: string; readonly text: string; readonly dct: string };
  /** The date, or the head word of the event. */
  readonly at: Span;
  readonly expected: string;
  readonly found: string;
}

/** The dates of an article that our parser gives to no event or to a wrong one. */
export function linkErrors(article: LinkedArticle): EventError[] {
  const words = ({ start, end }: Span): string => `“${article.text.slice(start, end)}”`;
  return linkOutcomes(article, ourEvent)
    .filter(({ right }) => !right)
    .map(({ timex, dated, given }) => ({
      kind: given ? 'strayed' : 'unlinked',
      article,
      at: timex,
      expected: dated.map(words).join(', '),
      found: given ? words(given) : 'nothing',
    }));
}

/** The events of an article that our parser dates wrongly. */
export function eventDateErrors(article: EventDatesArticle): EventError[] {
  return eventDateOutcomes(article, ourDate)
    .filter(({ right }) => !right)
    .map(({ event, dates, given }) => ({
      kind: kindOf(given, article.dct),
      article,
      at: event,
      expected: [...dates].join(', '),
      found: given ? (given.date ?? 'no date') : 'nothing',
    }));
}

function kindOf(given: { readonly date?: string } | undefined, dct: string): EventError['kind'] {
  if (!given) return 'unlisted';
  if (given.date === undefined) return 'undated';
  return given.date === dct ? 'that-day' : 'other-day';
}
