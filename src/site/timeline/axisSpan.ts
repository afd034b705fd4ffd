import { dayBounds } from '#model/dayBounds.ts';
import { exactDays } from '../days.ts';

/** The stretch of the line that a date takes where it is no single day, or only about one; in px. */
export interface AxisSpan {
  readonly from: number;
  readonly to: number;
  /** Whether it goes on beyond an end: it is open there, or the drawing ends first. */
  readonly before: boolean;
  readonly after: boolean;
  /** Whether the date is only about that. */
  readonly about: boolean;
}

/** Where a date is drawn: its mark, and its stretch of the line unless that is one day. */
export interface AxisPlace {
  readonly at: number;
  readonly span: AxisSpan | null;
}

/** How far “about” a day reaches to either side, in px. */
const ABOUT = 14;

/** A line of days: how long it is, and where a day lies. */
interface Line {
  readonly length: number;
  readonly at: (day: string) => number;
}

/**
 * The place of a value (EDTF level 1) on a line of days. Its mark stands on its first day that is given, in the middle of a
 * stretch that gives none (“January 2022”), so that none is claimed. Null where neither end is on the line.
 */
export function axisPlace(value: string, { length, at }: Line): AxisPlace | null {
  const { first, last } = dayBounds(value);
  const about = isAbout(value);
  const [start, end] = [first, last].map((day) => (day === null ? null : at(day)));
  const isOn = (place: number | null | undefined): place is number =>
    typeof place === 'number' && place >= 0 && place <= length;
  if (!isOn(start) && !isOn(end)) return null;
  if (start === end && isOn(start)) {
    const around = { from: start - ABOUT, to: start + ABOUT, before: false, after: false };
    return { at: start, span: about ? { ...around, about } : null };
  }
  const from = isOn(start) ? start : 0;
  const to = isOn(end) ? end : length;
  const mark = exactDays(value).map(at).find(isOn) ?? (from + to) / 2;
  return { at: mark, span: { from, to, before: !isOn(start), after: !isOn(end), about } };
}

/** Which sorts of stretches a drawing of some values has, for its legend. */
export function stretchesIn(values: readonly string[]): Readonly<Record<'spans' | 'about', boolean>> {
  const bounds = values.map(dayBounds);
  return { spans: bounds.some(({ first, last }) => first !== last), about: values.some(isAbout) };
}

function isAbout(value: string): boolean {
  return /[~%?]/.test(value);
}
