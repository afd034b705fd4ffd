import { dayOf, isoDay } from '../calendar.ts';
import type { CrossesBreak } from '../paragraphBreaks.ts';
import type { Resolved } from './resolve.ts';

/** What stands between the ends of a range: “Monday to Friday”, “Monday through Friday”. */
const JOINT = /^\s*(?:to|through|until|till|[-–—])\s*$/i;
const WEEK = 7;

/**
 * Puts the ends of a range of weekdays in order: each alone is the nearest one, so that said on a Wednesday “from Monday to
 * Friday” would end before it begins. A range that is over ends at its last day, one that is to come begins at its first.
 */
export function orderRanges(
  dates: readonly Resolved[],
  text: string,
  crossesBreak: CrossesBreak,
): Resolved[] {
  const ordered = [...dates];
  for (let i = 1; i < ordered.length; i++) {
    const [from, to] = [ordered[i - 1] as Resolved, ordered[i] as Resolved];
    if (from.rule !== 'weekday' || to.rule !== 'weekday' || from.value <= to.value) continue;
    if (!JOINT.test(text.slice(from.end, to.start)) || crossesBreak(from.start, to.end)) continue;
    if (to.anchor?.direction === 'past') ordered[i - 1] = moved(from, -WEEK);
    else ordered[i] = moved(to, WEEK);
  }
  return ordered;
}

const moved = (date: Resolved, days: number): Resolved => ({
  ...date,
  value: isoDay(dayOf(date.value) + days),
});
