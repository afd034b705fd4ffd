import type { Article } from '#model/briefing.ts';
import type { EventRecord } from '../eventRecords.ts';
import { type DayCertainty, publishedOn } from '../knownDay.ts';
import { type AxisPlace, type AxisSpan, axisPlace } from './axisSpan.ts';
import { type DayRun, isWithinRun } from './dayRun.ts';
import { type DayScale, dayScale, type LabelRoom } from './dayScale.ts';
import { type Happening, happeningsOf } from './happenings.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { type MarkPlace, stackMarks } from './stackMarks.ts';
import { sidesOf, type Timeline, type TimelineItem, type TimelineStatement } from './timeline.ts';

/** The timeline as a drawing: places along the line in px, and across it by lane. */
export interface Axis {
  readonly scale: DayScale;
  readonly lanes: readonly Lane[];
  readonly statements: readonly AxisStatement[];
  readonly events: readonly AxisEvent[];
  /** How many marks of a day and lane find no place beside the others. */
  readonly more: readonly AxisMore[];
  /** How many marks stand one behind the other on each lane, at most. */
  readonly rows: readonly number[];
  /** The articles' days; none where there are too many to be told apart. */
  readonly published: readonly AxisDay[];
  /** Statements without a day, by lane. */
  readonly undated: readonly (readonly TimelineStatement[])[];
}

export interface AxisStatement extends MarkPlace {
  readonly lane: number;
  readonly span: AxisSpan | null;
  readonly certainty: DayCertainty;
  readonly item: TimelineStatement;
}

export interface AxisEvent extends MarkPlace {
  readonly span: AxisSpan | null;
  /** The lanes of those who take part, from first to last. */
  readonly lanes: readonly number[];
  readonly certainty: DayCertainty;
  readonly record: EventRecord;
  readonly item: TimelineItem;
}

/** Marks that are counted instead of drawn, “+3”, in the row after the last. */
export interface AxisMore extends MarkPlace {
  readonly lane: number;
  readonly items: readonly TimelineItem[];
}

export interface AxisDay {
  readonly at: number;
  readonly certainty: DayCertainty;
}

/** More rows than these no drawing has. */
const MOST_ROWS = 50;

/** What a figure takes along the line, in px. */
const FIGURE = 15;

/** More articles' days than these would be a fence. */
const MOST_PUBLISHED = 6;

/** The line that an axis is drawn along. */
export interface AxisLine {
  /** In px. */
  readonly length: number;
  readonly labelRoom: LabelRoom;
  /** How many marks of a day may stand one behind the other: on any lane, or on each, by how many it would take. */
  readonly rows: number | ((wanted: readonly number[]) => readonly number[]);
  /** The days that it is laid along; where nothing is said, all that are marked. */
  readonly run?: DayRun | null;
  /** Those of the whole record, so that a lane without a mark is seen; where nothing is said, those of the timeline. */
  readonly lanes?: readonly Lane[];
}

/** A happening to be marked, with its place on the line and the lanes that it stands on. */
interface Mark extends AxisPlace {
  readonly happening: Happening;
  readonly lanes: readonly number[];
}

type PlacedMark = Mark & { readonly place: MarkPlace };

/**
 * Draws a timeline along a line that the days in it set; null where nothing has a day. A coarser date (“January”) is a
 * stretch of that line.
 */
export function axisOf(timeline: Timeline, articles: readonly Article[], line: AxisLine): Axis | null {
  const happenings = happeningsOf(timeline);
  const { run = null } = line;
  const exact = happenings
    .flatMap(({ days }) => days)
    .filter((day) => run === null || isWithinRun([day], run))
    .concat(run ?? []);
  if (exact.length === 0) return null;
  const publications = articles.length > MOST_PUBLISHED ? [] : articles;
  const days = [...exact, ...publications.map(({ published }) => published)];
  const scale = dayScale(days, line.length, line.labelRoom);
  const lanes = line.lanes ?? lanesOf(timeline);
  const marks = marksOf(happenings, lanes, { length: line.length, at: scale.at });
  const wanted = rowsIn(marks, stackMarks(marks, scale.dayWidth, MOST_ROWS), lanes);
  const { rows: most } = line;
  const rows = typeof most === 'number' ? wanted.map((count) => Math.min(count, most)) : most(wanted);
  const places = stackMarks(marks, scale.dayWidth, rows);
  const placed = marks.flatMap((mark, i) => {
    const place = places[i] ?? null;
    return place === null ? [] : [{ ...mark, place }];
  });
  return {
    scale,
    lanes,
    statements: placed.flatMap(toStatement),
    events: placed.flatMap(toEvent),
    more: moreOf(
      marks.filter((_, i) => places[i] === null),
      rows,
    ),
    rows,
    published: publications
      .map(publishedOn)
      .map(({ value, certainty }) => ({ at: scale.at(value), certainty })),
    undated: lanes.map((_, lane) =>
      timeline.undated.filter((item) => lanesOfItem(item, lanes).includes(lane)),
    ),
  };
}

/** Statements first, so that an event of their day stands beside them; stretches last, which have rows of their own. */
function marksOf(
  happenings: readonly Happening[],
  lanes: readonly Lane[],
  line: Pick<AxisLine, 'length'> & Pick<DayScale, 'at'>,
): readonly Mark[] {
  const marks = happenings.flatMap((happening) => {
    const place = axisPlace(happening.value, line);
    return place === null ? [] : [{ happening, ...place, lanes: lanesOfItem(happening.item, lanes) }];
  });
  const rank = ({ happening, span }: Mark): number => (span ? 2 : Number(happening.item.kind === 'event'));
  return marks.toSorted((a, b) => rank(a) - rank(b));
}

function lanesOfItem(item: TimelineItem, lanes: readonly Lane[]): readonly number[] {
  const sides = sidesOf(item);
  const places = sides.length === 0 ? [lanes.indexOf(null)] : sides.map((side) => lanes.indexOf(side));
  return places.filter((place) => place >= 0).sort((a, b) => a - b);
}

function toStatement({ happening, lanes, place, span }: PlacedMark): readonly AxisStatement[] {
  const { item, certainty } = happening;
  return item.kind === 'statement' ? lanes.map((lane) => ({ ...place, lane, certainty, item, span })) : [];
}

function toEvent({ happening, lanes, place, span }: PlacedMark): readonly AxisEvent[] {
  const { item, certainty } = happening;
  return item.kind === 'event' ? [{ ...place, span, lanes, certainty, record: item.record, item }] : [];
}

/** How many rows of each lane are taken by some marks, at their places. */
function rowsIn(
  marks: readonly Mark[],
  places: readonly (MarkPlace | null)[],
  lanes: readonly Lane[],
): readonly number[] {
  return lanes.map((_, lane) =>
    Math.max(0, ...places.map((place, i) => (place && marks[i]?.lanes.includes(lane) ? place.row + 1 : 0))),
  );
}

/** Which marks are left over, by day and lane; those of days too near to have a figure each share one. */
function moreOf(left: readonly Mark[], rows: readonly number[]): readonly AxisMore[] {
  return rows.flatMap((row, lane) => {
    const own = left.filter(({ lanes }) => lanes.includes(lane)).toSorted((a, b) => a.at - b.at);
    let first = Number.NEGATIVE_INFINITY;
    const figures = Map.groupBy(own, ({ at }) => {
      if (at - first >= FIGURE) first = at;
      return first;
    });
    return [...figures].map(([at, marks]) => ({
      at,
      lane,
      row,
      items: marks.map(({ happening }) => happening.item),
    }));
  });
}
