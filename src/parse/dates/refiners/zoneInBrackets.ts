import { dayOf, isoDay } from '../calendar.ts';
import { dayNamed } from '../grain.ts';
import type { Resolved } from './resolve.ts';

const OPENING = /^\s*\($/;
const TO_DAY = /^(?<close>\))?,?\s+(?:on\s+)?$/i;

/**
 * Puts a time that is told again by the clock of another zone on the day beside the bracket, or in it: “6 a.m. (0300 GMT) on
 * Monday”, “2:14 a.m. (1814 GMT Monday)”, where it is Tuesday already.
 */
export function shareDayOfZones(dates: readonly Resolved[], text: string): Resolved[] {
  const placed = [...dates];
  for (let i = 0; i + 2 < dates.length; i++) {
    const [time, again, day] = dates.slice(i, i + 3) as [Resolved, Resolved, Resolved];
    if (!isClock(time) || !again.value.endsWith('Z') || !isClock(again)) continue;
    if (!OPENING.test(text.slice(time.end, again.start)) || dayNamed(day.value) !== day.value) continue;
    const gap = TO_DAY.exec(text.slice(again.end, day.start));
    if (!gap) continue;
    const ahead = daysAhead(time, again);
    if (gap.groups?.close) {
      placed[i] = onDay(time, day, 0);
      placed[i + 1] = onDay(again, day, -ahead);
    } else placed[i] = onDay(time, day, ahead);
  }
  return placed;
}

const isClock = ({ rule, value }: Resolved): boolean => rule === 'clock time' && value.startsWith('T');

/** Zones lie from 12 hours behind that of Greenwich to 14 ahead: where it is 2 a.m. at 6 p.m. GMT, the next day has begun. */
function daysAhead(local: Resolved, greenwich: Resolved): number {
  const hours = Number(local.value.slice(1, 3)) - Number(greenwich.value.slice(1, 3));
  return Number(hours < -12) - Number(hours > 14);
}

const onDay = (time: Resolved, day: Resolved, days: number): Resolved => ({
  ...time,
  value: isoDay(dayOf(day.value) + days) + time.value,
  ...(day.anchor && { anchor: day.anchor }),
});
