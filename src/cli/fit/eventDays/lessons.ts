import { tokenIndexAt } from '#parse/dates/tokens.ts';
import { type DayOption, dayOptions } from '#parse/events/dating/dayRows.ts';
import { eventsIn } from '#parse/events/eventsIn.ts';
import { tellingOf } from '#parse/events/telling.ts';
import { forestOf } from '#parse/forest.ts';
import { decide, propose } from '#parse/parse.ts';
import { cuesOf, spokenSpans } from '#parse/refiners/selections.ts';
import { datedEvents, type EventDatesArticle } from '../../bench/events/eventDates.ts';

/** An event with the days that it may have, and which of them annotators gave it. One of them at least is right. */
export interface Lesson {
  readonly options: readonly DayOption[];
  readonly right: readonly boolean[];
}

/** The lessons of an article, in the order of its events. */
export function lessonsOf(article: EventDatesArticle): Lesson[] {
  const { text, dct: published } = article;
  const draft = decide(propose(text, { published, eventDays: forestOf([]) }));
  const { document, dates } = draft;
  const telling = tellingOf(document, { published, cues: cuesOf(draft), quoted: spokenSpans(draft) });
  const { context } = eventsIn(document, dates, telling);
  return datedEvents(article).flatMap(({ event, dates: gold }) => {
    const head = tokenIndexAt(document, event.start);
    if (head >= document.tokens.length) return [];
    const options = dayOptions(context, head);
    const right = options.map(({ value }) => gold.has(value));
    return right.includes(true) ? [{ options, right }] : [];
  });
}
