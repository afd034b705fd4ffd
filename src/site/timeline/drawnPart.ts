import type { Article } from '#model/briefing.ts';
import { dayBounds } from '#model/dayBounds.ts';
import { exactDays } from '../days.ts';
import { type DayRun, isWithinRun, runOfDays } from './dayRun.ts';
import type { Timeline, TimelineDay } from './timeline.ts';

/** The part of a timeline that a drawing can show truly, and what it leaves out. */
export interface DrawnPart {
  readonly timeline: Timeline;
  /** The articles that appeared within it. */
  readonly articles: readonly Article[];
  readonly omitted: readonly TimelineDay[];
  /** The days that the line is laid along; null where nothing has a day. */
  readonly run: DayRun | null;
}

/** Two days nearer than this, in px, have marks that lie on each other. */
const APART = 12;

/**
 * What can be drawn on a line of `length` px: the entries around the day of the newest article, the last of `articles`. Of
 * those whose date is coarser than a day or open, one that begins or ends among them is drawn as a stretch; one that does
 * not would cover all of the line and say nothing. Beside a part of several articles undated statements are left out too:
 * they would not be those of the part.
 */
export function drawnPart(timeline: Timeline, articles: readonly Article[], length: number): DrawnPart {
  const days = timeline.days.flatMap(({ value }) => exactDays(value));
  const centre = articles.at(-1)?.published ?? days.at(-1);
  if (centre === undefined)
    return { timeline: { ...timeline, days: [] }, articles, omitted: timeline.days, run: null };
  return partOfRun(timeline, articles, runOfDays(days, centre, length, APART));
}

/** What can be drawn on a line that some days are laid along. */
export function partOfRun(timeline: Timeline, articles: readonly Article[], run: DayRun): DrawnPart {
  const drawn = timeline.days.filter(({ value }) => isDrawn(value, run));
  const omitted = timeline.days.filter((day) => !drawn.includes(day));
  const whole = omitted.length === 0 || articles.length === 1;
  return {
    timeline: { days: drawn, undated: whole ? timeline.undated : [] },
    articles: articles.filter(({ published }) => isWithinRun([published], run)),
    omitted,
    run,
  };
}

function isDrawn(value: string, run: DayRun): boolean {
  const { first, last } = dayBounds(value);
  return [first, last].some((day) => day !== null && isWithinRun([day], run));
}
