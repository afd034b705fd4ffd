import type { Article } from '#model/briefing.ts';
import { daysInMonth } from '#model/civil.ts';
import { exactDays } from '../days.ts';
import { type DrawnPart, drawnPart, partOfRun } from './drawnPart.ts';
import { unitPeriods } from './periodAxis.ts';
import { periodSlots } from './periodSlots.ts';
import { entriesIn, isWithinPeriod, type Period, periodOf, yearOf } from './periods.ts';
import type { Timeline, TimelineDay } from './timeline.ts';

/** A part of the timeline that is drawn by itself, and the closer looks that a reader can take from there. */
export interface Stretch {
  /** Null of the whole record. */
  readonly period: Period | null;
  readonly timeline: Timeline;
  /**
   * What is drawn of it with each day in its own place, save a few that are far from all others; null where many days have
   * no room, and periods are counted.
   */
  readonly drawn: DrawnPart | null;
  /** What a column stands for where periods are counted. */
  readonly unit: 'month' | 'year';
  readonly closer: readonly Stretch[];
}

/** Id of a stretch on the page, which its address ends in; it has a `_`, which ids of statements have not. */
export const stretchId = (period: Period | null): string =>
  period === null ? 'whole_record' : `in_${period}`;

/** More months than these, with breaks between them, have no room for a column each. */
const MOST_MONTHS = 36;
/** So few entries far from all others, and at most a third of all, are named beside the drawing of these. */
const MOST_FAR = 5;
/** Fewer entries than these are seen as well from afar. */
const LEAST_CLOSER = 2;

/** What is drawn, and how long the line is that it is drawn along, in px. */
interface Drawing {
  readonly articles: readonly Article[];
  readonly length: number;
}

/**
 * The record as one stretch, with the years and months that a reader can look at more closely: months where each day of the
 * record has room, or each month a column; else years, and from there their months.
 */
export function stretchesOf(timeline: Timeline, articles: readonly Article[], length: number): Stretch {
  const drawing = { articles, length };
  const months = periodsIn(timeline, 'month');
  const drawn = isCoarse(timeline) ? null : wholeDrawn(timeline, drawing);
  if (drawn !== null) {
    const closer = months.map((period) => monthStretch(timeline, period, drawing)).filter(isWorthIt);
    return { period: null, timeline, drawn, unit: 'month', closer: closer.length > 1 ? closer : [] };
  }
  if (!isCoarse(timeline) && periodSlots(months).length <= MOST_MONTHS) {
    const closer = months.map((period) => monthStretch(timeline, period, drawing));
    return { period: null, timeline, drawn, unit: 'month', closer };
  }
  const closer = periodsIn(timeline, 'year').map((period) => yearStretch(timeline, period, months, drawing));
  return { period: null, timeline, drawn, unit: 'year', closer };
}

/** A stretch and all that are closer, each before those within it. */
export function allStretches(stretch: Stretch): readonly Stretch[] {
  return [stretch, ...stretch.closer.flatMap(allStretches)];
}

/** A year: the days in it, or its months; all of it, from its first day to its last, where nothing in it has a day. */
function yearStretch(
  timeline: Timeline,
  period: Period,
  months: readonly Period[],
  drawing: Drawing,
): Stretch {
  const part = within(timeline, period);
  const own = months.filter((month) => isWithinPeriod(month, period));
  const stretches = own.map((month) => monthStretch(timeline, month, drawing));
  const ofYear = drawing.articles.filter(({ published }) => yearOf(published) === period);
  const drawn = isDayless(part)
    ? partOfRun(part, ofYear, [`${period}-01-01`, `${period}-12-31`])
    : wholeDrawn(part, { ...drawing, articles: ofYear });
  const closer = drawn === null ? stretches : stretches.filter(isWorthIt);
  return { period, timeline: part, drawn, unit: 'month', closer };
}

/** A month from its first day to its last: every day has room. */
function monthStretch(timeline: Timeline, period: Period, { articles }: Drawing): Stretch {
  const [year = 0, month = 0] = period.split('-').map(Number);
  const run = [`${period}-01`, `${period}-${daysInMonth(year, month)}`] as const;
  const part = within(timeline, period);
  return { period, timeline: part, drawn: partOfRun(part, articles, run), unit: 'month', closer: [] };
}

/** Whether more is dated to years than to months or days, so that a drawing of these would leave out most. */
function isCoarse({ days }: Timeline): boolean {
  const dated = (unit: Stretch['unit']): number =>
    entriesIn(days.filter((day) => unitPeriods([day], unit).length > 0));
  return dated('year') > 2 * dated('month');
}

function isDayless({ days }: Timeline): boolean {
  return days.every(({ value }) => exactDays(value).length === 0);
}

function periodsIn({ days }: Timeline, unit: Stretch['unit']): readonly Period[] {
  return [...new Set(unitPeriods(days, unit))].sort();
}

function within({ days }: Timeline, period: Period): Timeline {
  return { days: days.filter(({ value }) => isWithinPeriod(periodOf(value), period)), undated: [] };
}

function isWorthIt({ timeline }: Stretch): boolean {
  return entriesIn(timeline.days) >= LEAST_CLOSER;
}

/** The drawing of what is dated to the day, each day in its own place; null where that would leave out many. */
function wholeDrawn(timeline: Timeline, { articles, length }: Drawing): DrawnPart | null {
  const part = drawnPart(timeline, articles, length);
  const exact = (days: readonly TimelineDay[]): number =>
    entriesIn(days.filter(({ value }) => exactDays(value).length > 0));
  const [far, near] = [exact(part.omitted), exact(part.timeline.days)];
  if (far > MOST_FAR || far * 2 > near) return null;
  return { ...part, timeline: { ...part.timeline, undated: timeline.undated } };
}
