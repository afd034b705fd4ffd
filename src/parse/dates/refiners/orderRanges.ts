import type { DateRule } from '#model/dateRules.ts';
import { dayOf, isoDay } from '../calendar.ts';
import type { CrossesBreak } from '../paragraphBreaks.ts';
import type { Resolved } from './resolve.ts';

/** What stands between the ends of a range: “Monday to Friday”, “Monday through Friday”. */
const JOINT = /^\s*(?:to|through|until|till|[-–—])\s*$/i;
/** The year at the end of a list is that of all of it: “in May and June 2021”. */
const LIST_JOINT = /^\s*(?:and|or)\s*$/i;
const WEEK = 7;

/**
 * Puts the ends of a range in order: each alone is the nearest one, so that said on a Wednesday “from Monday to Friday”
 * would end before it begins, and “from Jan. 10 to Jan. 14, 2020” begin years after it ends.
 */
export function orderRanges(
  dates: readonly Resolved[],
  text: string,
  crossesBreak: CrossesBreak,
): Resolved[] {
  const ordered = [...dates];
  for (let i = ordered.length - 1; i > 0; i--) {
    const [from, to] = [ordered[i - 1] as Resolved, ordered[i] as Resolved];
    if (crossesBreak(from.start, to.end)) continue;
    const between = text.slice(from.end, to.start);
    const isRange = JOINT.test(between);
    const moved = isRange ? movedOn(from, to) : null;
    if (moved) {
      [ordered[i - 1], ordered[i]] = inOrder(from, to, moved);
    } else if ((isRange || LIST_JOINT.test(between)) && lacksYear(from)) {
      ordered[i - 1] = withYearOf(to, from);
    }
  }
  return ordered;
}

/** How an end that is one of many is taken to the next or the one before; null where an end names its own date. */
function movedOn(from: Resolved, to: Resolved): ((date: Resolved, steps: number) => Resolved) | null {
  if (from.rule === 'weekday' && to.rule === 'weekday') return (date, steps) => movedDays(date, steps * WEEK);
  return lacksYear(from) && lacksYear(to) && from.value.length === to.value.length ? movedYears : null;
}

/** A range that is over ends at its last day, one that is to come begins at its first. */
function inOrder(
  from: Resolved,
  to: Resolved,
  moved: (date: Resolved, steps: number) => Resolved,
): [Resolved, Resolved] {
  if (from.value <= to.value) return [from, to];
  const isOver = to.anchor?.direction === 'past';
  return isOver ? [moved(from, -1), to] : [from, moved(to, 1)];
}

const YEARLESS: ReadonlySet<DateRule> = new Set(['month and day', 'day and month', 'next day', 'month']);
/** A day or month of the nearest year: nothing beside it names one. */
const lacksYear = ({ rule, anchor }: Resolved): boolean =>
  YEARLESS.has(rule) && (anchor?.kind === 'published' || anchor?.kind === 'said');

/** The year behind the last one is the first one's too, or the one before: “from Dec. 28 to Jan. 3, 2020”. */
function withYearOf(to: Resolved, from: Resolved): Resolved {
  const isNamed = to.anchor === undefined && /^\d{4}-\d\d(?:-\d\d)?$/.test(to.value);
  if (!isNamed || from.value.length !== to.value.length) return from;
  const year = Number(to.value.slice(0, 4)) - Number(from.value.slice(4) > to.value.slice(4));
  const value = `${year}${from.value.slice(4)}`;
  const isReal = value.length < 10 || isoDay(dayOf(value)) === value;
  return isReal ? { ...from, value, anchor: { kind: 'mentioned', value: to.value } } : from;
}

const movedDays = (date: Resolved, days: number): Resolved => ({
  ...date,
  value: isoDay(dayOf(date.value) + days),
});

const movedYears = (date: Resolved, years: number): Resolved => {
  const value = `${String(Number(date.value.slice(0, 4)) + years).padStart(4, '0')}${date.value.slice(4)}`;
  return { ...date, value: value.length < 10 ? value : isoDay(dayOf(value)) };
};
