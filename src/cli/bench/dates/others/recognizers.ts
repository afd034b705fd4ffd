import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import type { Timex } from '../timex.ts';
import { endsOfRange, trimmed } from './range.ts';

/** One of the readings of an expression: a past and a future one, where its words name no year. */
interface Reading {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

interface Result {
  /** Of the first and the last character. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly typeName: string;
  readonly resolution: { readonly values?: readonly Reading[] } | null;
}

/** A range that is told by its bounds and how long it is. */
const BOUNDS = /^\((?<from>[^,]+),(?<to>[^,]+),(?<length>P[^)]+)\)$/;
const QUARTERS: Readonly<Record<string, string>> = { '01': 'Q1', '04': 'Q2', '07': 'Q3', '10': 'Q4' };
const HALVES: Readonly<Record<string, string>> = { '01': 'H1', '07': 'H2' };

/**
 * recognizers-text's results as TIMEX3: they hold TIMEX strings, which lack the year that the reference date would give.
 * Of a past and a future reading the nearer to the reference date counts.
 */
export function readByRecognizers(text: string, published: string): Timex[] {
  const results = recognizeDateTime(text, 'en-us', 0, new Date(`${published}T12:00`)) as Result[];
  return results.flatMap((result) => timexesOf(text, result, published));
}

function timexesOf(text: string, { start, end, typeName, resolution }: Result, published: string): Timex[] {
  const span = trimmed(text, { start, end: end + 1 });
  const kind = typeName.replace(/^.*\./, '');
  const reading = nearest(resolution?.values ?? [], published);
  const bounds = BOUNDS.exec(reading.timex ?? '')?.groups;
  if (!bounds) return [{ ...span, type: typeOf(kind, reading), value: filledTimex(reading, published) }];
  const { from = '', length = '' } = bounds;
  const named = namedPeriod(reading, length);
  if (named) return [{ ...span, type: 'DATE', value: named }];
  const ends = endsOfRange(text, span);
  // “The past two weeks” runs up to the reference date: TIMEX3 has it as how long it is.
  if (!ends) return [{ ...span, type: 'DURATION', value: length }];
  const type = from.includes('T') ? 'TIME' : 'DATE';
  return [
    { ...ends[0], type, value: endOf(reading.start, type, published) },
    { ...ends[1], type, value: endOf(reading.end, type, published) },
  ];
}

function typeOf(kind: string, { timex = '' }: Reading): Timex['type'] {
  if (kind === 'duration') return 'DURATION';
  if (kind === 'set') return 'SET';
  return kind.includes('time') && !timex.endsWith('_REF') ? 'TIME' : 'DATE';
}

/** The day by which a reading is told, `YYYY-MM-DD`; empty where it is told by hours alone. */
function dayIn({ value, start, end }: Reading): string {
  return /^\d{4}-\d\d-\d\d/.exec(value ?? start ?? end ?? '')?.[0] ?? '';
}

/** The reading whose day is nearest to the reference date; the first of equals. */
function nearest(readings: readonly Reading[], published: string): Reading {
  const away = (reading: Reading): number => Math.abs(Date.parse(dayIn(reading)) - Date.parse(published));
  return readings.toSorted((a, b) => away(a) - away(b))[0] ?? {};
}

/** A TIMEX string with the year, month and day that it leaves open: `XXXX-01-10T17` → `2022-01-10T17:00`. */
function filledTimex(reading: Reading, published: string): string {
  const { timex = '' } = reading;
  if (timex.startsWith('P')) return timex;
  const [, date = '', time = ''] = /^([^T]*)(.*)$/.exec(timex) ?? [];
  const day = dayIn(reading);
  if (time === '') return date === '' ? day : filledFrom(date, day);
  return (date === '' ? published : filledFrom(date, day)) + (/^T\d\d$/.test(time) ? `${time}:00` : time);
}

/** `XXXX-01` from `2022-01-03` is `2022-01`; a weekday, or one counted in its month, is the day. */
function filledFrom(date: string, day: string): string {
  if (!date.startsWith('XXXX') || day === '') return date;
  if (/WXX-\d/.test(date)) return day;
  return date.includes('W') ? date : day.slice(0, date.length);
}

/** A quarter or half of a year, `2021-Q3`; null where the bounds are those of neither. */
function namedPeriod({ start = '' }: Reading, length: string): string | null {
  const names = { P3M: QUARTERS, P6M: HALVES }[length];
  const name = start.endsWith('-01') ? names?.[start.slice(5, 7)] : undefined;
  return name ? `${start.slice(0, 4)}-${name}` : null;
}

/** A bound of a range, `2021-12-27` or `09:00:00`. */
function endOf(bound = '', type: Timex['type'], published: string): string {
  if (type === 'DATE') return bound.slice(0, 10);
  const [day, time] = bound.includes(' ') ? bound.split(' ') : [published, bound];
  return `${day}T${time?.slice(0, 5)}`;
}
