import * as chrono from 'chrono-node';
import type { Timex } from '../timex.ts';
import { endsOfRange, trimmed } from './range.ts';

type Components = chrono.ParsedResult['start'];

/** The parts of a day that chrono knows by a word and gives an hour of its own to. */
const DAY_PARTS = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', tonight: 'TNI', night: 'TNI' } as const;

/**
 * chrono-node's results as TIMEX3. It knows days and times; what it counts in weeks, months or years is as fine as the
 * parts it is certain of, and it has neither durations nor sets. A range is its two ends.
 */
export function readByChrono(text: string, published: string): Timex[] {
  // Noon, wherever this runs: chrono counts in local time.
  const results = chrono.parse(text, new Date(`${published}T12:00`));
  return results.flatMap((result) => timexesOf(text, result));
}

function timexesOf(text: string, { index, text: words, start, end }: chrono.ParsedResult): Timex[] {
  const span = trimmed(text, { start: index, end: index + words.length });
  const ends = end ? endsOfRange(text, span) : null;
  if (!end || !ends) return [{ ...span, ...meaningOf(start) }];
  return [
    { ...ends[0], ...meaningOf(start) },
    { ...ends[1], ...meaningOf(end) },
  ];
}

function meaningOf(components: Components): Pick<Timex, 'type' | 'value'> {
  if (hasTag(components, 'now')) return { type: 'DATE', value: 'PRESENT_REF' };
  const day = dayOf(components);
  const part = Object.entries(DAY_PARTS).find(([name]) => hasTag(components, name));
  if (part) return { type: 'TIME', value: day + part[1] };
  if (components.isCertain('hour')) return { type: 'TIME', value: `${day}T${timeOf(components)}` };
  return { type: 'DATE', value: day.slice(0, figuresOf(components)) };
}

/** How much of `YYYY-MM-DD` chrono is certain of; all of it where it only implies a day (“this week”). */
function figuresOf(components: Components): number {
  if (components.isCertain('day') || components.isCertain('weekday')) return 10;
  if (components.isCertain('month')) return 7;
  return components.isCertain('year') ? 4 : 10;
}

function hasTag(components: Components, name: string): boolean {
  return components.tags().has(`casualReference/${name}`);
}

function dayOf(components: Components): string {
  const year = String(components.get('year')).padStart(4, '0');
  return `${year}-${twoFigures(components.get('month'))}-${twoFigures(components.get('day'))}`;
}

function timeOf(components: Components): string {
  const time = `${twoFigures(components.get('hour'))}:${twoFigures(components.get('minute'))}`;
  return components.get('timezoneOffset') === 0 && components.isCertain('timezoneOffset') ? `${time}Z` : time;
}

function twoFigures(component: number | null): string {
  return String(component ?? 0).padStart(2, '0');
}
