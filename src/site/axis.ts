import type { Certainty } from '#model/annotations.ts';
import type { Article } from '#model/briefing.ts';
import { type DayScale, dayScale } from './dayScale.ts';
import { dayBounds } from './days.ts';
import type { EventRecord } from './eventRecords.ts';
import { type Happening, happeningsOf } from './happenings.ts';
import { publishedOn } from './knownDay.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { spread } from './spread.ts';
import { sidesOf, type Timeline, type TimelineItem, type TimelineStatement } from './timeline.ts';

/** The timeline as a drawing: places along the line in px, and across it by lane. */
export interface Axis {
  readonly scale: DayScale;
  readonly lanes: readonly Lane[];
  readonly statements: readonly AxisStatement[];
  readonly events: readonly AxisEvent[];
  /** The articles' days; none where there are too many to be told apart. */
  readonly published: readonly AxisDay[];
  /** Statements without a day, by lane. */
  readonly undated: readonly (readonly TimelineStatement[])[];
}

export interface AxisStatement {
  readonly at: number;
  readonly lane: number;
  readonly certainty: Certainty;
  readonly item: TimelineStatement;
}

export interface AxisEvent {
  readonly at: number;
  /** Where a span of days begins and ends; both are `at` for one day. The start is 0 where it is open. */
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  /** The lanes of those who take part, from first to last. */
  readonly lanes: readonly number[];
  readonly certainty: Certainty;
  readonly record: EventRecord;
}

export interface AxisDay {
  readonly at: number;
  readonly certainty: Certainty;
}

/** More articles' days than these would be a fence. */
const MOST_PUBLISHED = 6;

/** How much of the line a mark takes, in px. */
const MARK_SIZE = 15;

/** Draws a timeline along a line of `length` px; null where nothing has a day. `labelRoom` is the least between labels. */
export function axisOf(
  timeline: Timeline,
  articles: readonly Article[],
  length: number,
  labelRoom: number,
): Axis | null {
  const happenings = happeningsOf(timeline).filter(({ day }) => day !== null);
  if (happenings.length === 0) return null;
  const publications = articles.length > MOST_PUBLISHED ? [] : articles;
  const days = [...happenings.flatMap(daysOf), ...publications.map((article) => article.published)];
  const scale = dayScale(days, length, labelRoom);
  const lanes = lanesOf(timeline);
  const statements = placeStatements(happenings, lanes, scale);
  return {
    scale,
    lanes,
    statements,
    events: happenings.flatMap((happening) => placeEvent(happening, lanes, scale, statements)),
    published: publications
      .map(publishedOn)
      .map(({ value, certainty }) => ({ at: scale.at(value), certainty })),
    undated: lanes.map((_, lane) =>
      timeline.undated.filter((item) => lanesOfItem(item, lanes).includes(lane)),
    ),
  };
}

function daysOf({ value }: Happening): readonly string[] {
  const { first, last } = dayBounds(value);
  return [first, last].filter((day) => day !== null);
}

function lanesOfItem(item: TimelineItem, lanes: readonly Lane[]): readonly number[] {
  const sides = sidesOf(item);
  const places = sides.length === 0 ? [lanes.indexOf(null)] : sides.map((side) => lanes.indexOf(side));
  return places.filter((place) => place >= 0).sort((a, b) => a - b);
}

function placeStatements(
  happenings: readonly Happening[],
  lanes: readonly Lane[],
  scale: DayScale,
): readonly AxisStatement[] {
  const placed = happenings.flatMap(({ item, certainty, day }) => {
    if (item.kind !== 'statement' || day === null) return [];
    return lanesOfItem(item, lanes).map((lane) => ({ at: scale.at(day), lane, certainty, item }));
  });
  return lanes.flatMap((_, lane) => {
    const here = placed.filter((statement) => statement.lane === lane);
    const places = spread(
      here.map(({ at }) => at),
      MARK_SIZE,
    );
    return here.map((statement, i) => ({ ...statement, at: places[i] ?? statement.at }));
  });
}

function placeEvent(
  { item, value, certainty, day }: Happening,
  lanes: readonly Lane[],
  scale: DayScale,
  statements: readonly AxisStatement[],
): readonly AxisEvent[] {
  if (item.kind !== 'event' || day === null) return [];
  const { first, last } = dayBounds(value);
  const own = lanesOfItem(item, lanes);
  const at = besideStatements(scale.at(day), own, statements);
  const from = first === null ? 0 : at;
  const to = last === null || last === first ? at : scale.at(last);
  return [{ at, from, to, open: first === null, lanes: own, certainty, record: item.record }];
}

/** Where an event stands that falls on the day of a statement in one of its lanes: right beside it. */
function besideStatements(
  at: number,
  lanes: readonly number[],
  statements: readonly AxisStatement[],
): number {
  const near = statements.filter((mark) => lanes.includes(mark.lane) && Math.abs(mark.at - at) < MARK_SIZE);
  return near.length === 0 ? at : Math.max(...near.map((mark) => mark.at)) + MARK_SIZE;
}
