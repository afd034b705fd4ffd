import { dayBounds } from '#model/dayBounds.ts';
import { words } from '#words/words.ts';
import { type DayBasis, restsOnInference } from './dayBasis.ts';
import type { EventRecord } from './eventRecords.ts';
import type { KnownDay } from './knownDay.ts';
import { namesYear, remarkOnAnchor, restsOnInferredDay } from './sayCounting.ts';
import { sayDating } from './sayDating.ts';

/**
 * What the day of an event rests on: as that of a statement, or `confirmed`, where it is counted from an inferred day and a
 * later source of that very day says that it took place.
 */
export type EventDayBasis = Exclude<DayBasis, 'none'> | 'confirmed';

type Dated = Pick<EventRecord, 'event' | 'dating'>;

export function eventDayBasisOf({ event, dating }: Dated): EventDayBasis {
  if (event.certainty === 'implied' || dating === null) return 'inferred';
  const { article, dates } = dating;
  if (dates.every(({ text }) => namesYear(text))) return 'stated';
  if (!dates.some((date) => restsOnInferredDay(date, article))) return 'counted';
  return isConfirmedThatDay(event) ? 'confirmed' : 'counted from inferred';
}

function isConfirmedThatDay({ status, date, outcome }: EventRecord['event']): boolean {
  if (status !== 'confirmed' || outcome === undefined) return false;
  const { first, last } = dayBounds(date);
  return first !== null && last !== null && first <= outcome.date && outcome.date <= last;
}

/** Whether the day of an event is ours in part: inferred, or counted from a day that is, and confirmed by no later source. */
export function eventDayRestsOnInference(record: Dated): boolean {
  const basis = eventDayBasisOf(record);
  return basis !== 'confirmed' && restsOnInference(basis);
}

/** The day of an event as pages show it. */
export function eventDay(record: Dated): KnownDay {
  const { date, certainty } = record.event;
  const counted = eventDayBasisOf(record) === 'counted from inferred';
  return { value: date, certainty: counted ? 'counted' : certainty };
}

/** “counted forward from the day of publication, which is inferred; confirmed by a source of that day”; null where nothing is known of it. */
export function sayEventCounting(record: Dated): string | null {
  const basis = eventDayBasisOf(record);
  if (basis === 'inferred' || record.dating === null) return null;
  const counting = sayDating(record.dating);
  if (basis === 'stated' || basis === 'counted') return counting;
  const inferred = counting ?? words.basis.fromPublished + remarkOnAnchor({ kind: 'published' });
  return basis === 'confirmed' ? `${inferred}; ${words.event.confirmedThatDay}` : inferred;
}
