import type { DateAnchor } from '#model/annotations.ts';
import { type Day, isoDay } from './calendar.ts';
import { dayInside } from './grain.ts';
import type { Context, Counted, Direction } from './proposal.ts';

/** A day to count from, and what it is the day of. */
export interface Base {
  readonly day: Day;
  readonly anchor: DateAnchor;
}

/** The day of speaking. */
export const speakingBase = ({ reference, spoken }: Context): Base => ({
  day: reference,
  anchor: { kind: spoken, value: isoDay(reference) },
});

/** The last date mentioned; null where there is none, or it has no place on the calendar. */
export function focusBase({ focus }: Context): Base | null {
  const day = dayInside(focus);
  return focus === null || day === null ? null : { day, anchor: { kind: 'mentioned', value: focus } };
}

/** A value counted from a base; the direction is given where it decided. */
export function countedFrom({ anchor }: Base, value: string, direction: Direction = null): Counted {
  return { value, anchor: direction ? { ...anchor, direction } : anchor };
}

/** A value counted from the day of speaking. */
export const fromSpeaking = (context: Context, value: string, direction: Direction = null): Counted =>
  countedFrom(speakingBase(context), value, direction);

/** How many units from the running one the words “last”, “this” and “next” point. */
export const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The direction of a word that points so many units on. */
export function directionOf(steps: number): Direction {
  if (steps === 0) return null;
  return steps < 0 ? 'past' : 'future';
}

/** A value that the text has mentioned, meant again. */
export const mentionedAgain = (value: string): Counted => ({ value, anchor: { kind: 'mentioned', value } });

/** A value whose year is that of the passage it is told in. */
export const toldOn = ({ told }: Context, value: string): Counted => ({
  value,
  ...(told !== null && { anchor: { kind: 'mentioned' as const, value: told } }),
});

/** The same part of the year before: `2021-Q3` → `2020-Q3`. */
export const lastYears = ({ value, anchor }: Counted): Counted => ({
  value: `${Number(value.slice(0, 4)) - 1}${value.slice(4)}`,
  ...(anchor && { anchor: { ...anchor, direction: 'past' as const } }),
});

/** The same count, of which only the value is another. */
export const withValue = (counted: Counted, value: string): Counted => ({ ...counted, value });
