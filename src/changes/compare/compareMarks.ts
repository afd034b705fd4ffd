import type { Article } from '#model/briefing.ts';
import type { MarkedText } from '#model/span.ts';
import type { DateValue, MarkChange, Named, Pair } from '../changes.ts';
import { eventOf, type Side, type Sides, speakerOf } from '../side.ts';
import type { Renaming } from './renaming.ts';
import { isSame } from './same.ts';

/** How the dates, names, events and terms that are marked in an article's text differ, in the order of each kind. */
export function compareMarks(
  before: Article,
  after: Article,
  sides: Sides,
  renaming: Renaming,
): MarkChange[] {
  const place = placeIn(before, after);
  const dates = pairs(place, datesIn(before), datesIn(after), (date) => date);
  const speakers = pairs(
    place,
    speakersIn(before, sides.before),
    speakersIn(after, sides.after),
    renaming.speaker,
  );
  const events = pairs(place, eventsIn(before, sides.before), eventsIn(after, sides.after), renaming.event);
  const terms = pairs(place, termsIn(before), termsIn(after), (term) => term);
  return [
    ...dates.map((pair) => ({ mark: 'date' as const, ...pair })),
    ...speakers.map((pair) => ({ mark: 'speaker' as const, ...pair })),
    ...events.map((pair) => ({ mark: 'event' as const, ...pair })),
    ...terms.map((pair) => ({ mark: 'term' as const, ...pair })),
  ];
}

/** The words of a mark, where they stand, and what they are read as. */
interface Valued<Value> extends MarkedText {
  readonly value: Value;
}

function datesIn({ dates }: Article): Valued<DateValue>[] {
  return dates.map(({ start, end, text, value, certainty, from }) => ({
    start,
    end,
    text,
    value: { value, certainty, from },
  }));
}

function speakersIn({ mentions }: Article, side: Side): Valued<Named>[] {
  return mentions.map((mark) => ({ ...mark, value: speakerOf(side, mark.speaker) }));
}

function eventsIn({ events }: Article, side: Side): Valued<Named>[] {
  return events.map((mark) => ({ ...mark, value: eventOf(side, mark.event) }));
}

function termsIn({ terms }: Article): Valued<true>[] {
  return terms.map((term) => ({ ...term, value: true }));
}

/** Knows a mark again: in one text by where it stands, in a revised one by its words and how often they were marked before. */
type PlaceOf = (mark: MarkedText, marks: readonly MarkedText[]) => string;

function placeIn(before: Article, after: Article): PlaceOf {
  if (before.sourceText === after.sourceText) return ({ start, end }) => `${start}-${end}`;
  return (mark, marks) =>
    `${mark.text} ${marks.filter(({ start, text }) => text === mark.text && start < mark.start).length}`;
}

/**
 * The marks that are read otherwise than before, or were not there, or are there no more.
 *
 * @param former what a value was called before the change
 */
function pairs<Value>(
  place: PlaceOf,
  before: readonly Valued<Value>[],
  after: readonly Valued<Value>[],
  former: (value: Value) => unknown,
): ({ readonly text: string } & Pair<Value>)[] {
  const was = new Map(before.map((mark) => [place(mark, before), mark]));
  const is = new Map(after.map((mark) => [place(mark, after), mark]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    const isKept = one && other && isSame(idOf(one.value), former(other.value));
    return isKept
      ? []
      : [{ text: (other ?? one)?.text ?? '', before: one?.value ?? null, after: other?.value ?? null }];
  });
}

/** A named thing is known by its id: its name has a file of its own. */
function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
}
