import { dayBounds } from '#model/dayBounds.ts';
import { exactDays } from '../days.ts';
import { type AxisSpan, axisPlace } from './axisSpan.ts';
import { type DayRun, isWithinRun, runOfDays } from './dayRun.ts';
import { type DayScale, dayScale, type LabelRoom } from './dayScale.ts';
import type { Happening } from './happenings.ts';
import { stackMarks } from './stackMarks.ts';

/** Happenings over one line of days, each with its row above it; a date of more than one day with its stretch of the line. */
export interface DayStrip {
  readonly scale: DayScale;
  readonly marks: readonly StripMark[];
  readonly rows: number;
}

export interface StripMark {
  readonly happening: Happening;
  /** Along the line, in px. */
  readonly at: number;
  readonly row: number;
  readonly span: AxisSpan | null;
}

/** What is left of a line between two of its days, in px, where many lie on it; their marks then stand above each other. */
const APART = 2;

/**
 * The days that a line of `length` px is laid along so that those of some happenings are told apart, around the day of the
 * newest article; null where nothing has a day.
 */
export function stripRun(
  happenings: readonly Happening[],
  newest: string | null,
  length: number,
): DayRun | null {
  const days = happenings.flatMap((happening) => endsOf(happening));
  const centre = newest ?? days.at(-1);
  return centre === undefined ? null : runOfDays(days, centre, length, APART);
}

/** Whether a happening is on the line: one that neither begins nor ends there would cover all of it and say nothing. */
export function isOnStrip(happening: Happening, run: DayRun): boolean {
  return endsOf(happening).some((day) => isWithinRun([day], run));
}

export function stripOf(
  happenings: readonly Happening[],
  run: DayRun,
  length: number,
  labelRoom: LabelRoom,
): DayStrip {
  const exact = happenings.flatMap(({ value }) => exactDays(value)).filter((day) => isWithinRun([day], run));
  const scale = dayScale([...exact, ...run], length, labelRoom);
  const marks = happenings
    .flatMap((happening) => {
      const place = axisPlace(happening.value, { length, at: scale.at });
      return place === null ? [] : [{ happening, ...place, lanes: [0] }];
    })
    // What takes more of the line than its mark finds its row last.
    .toSorted((a, b) => Number(a.span !== null) - Number(b.span !== null));
  const places = stackMarks(marks, scale.dayWidth, marks.length);
  const placed = marks.flatMap((mark, i) => {
    const place = places[i] ?? null;
    return place === null ? [] : [{ ...mark, ...place }];
  });
  return { scale, marks: placed, rows: 1 + Math.max(0, ...placed.map(({ row }) => row)) };
}

/** First and last day of a happening, open ends left out; a month has its first and its last. */
function endsOf({ value }: Happening): readonly string[] {
  const { first, last } = dayBounds(value);
  return [first, last].filter((day) => day !== null);
}
