import { dayNamed } from '../grain.ts';
import type { CrossesBreak } from '../paragraphBreaks.ts';
import type { Resolved } from './resolve.ts';

/** What may stand between the two halves of one time: “10 p.m. Wednesday”, “noon on Thursday”, “Friday, Oct. 23”. */
const JOINT = /^(?:,?\s+(?:on\s+)?|,\s*)$/i;
const JOINT_TO_TIME = /^(?:,?\s+(?:at\s+|around\s+|about\s+)?)$/i;

/** Joins a clock time or part of a day to the day beside it; one that has none falls on the day the text spoke of last. */
export function joinTimes(
  dates: readonly Resolved[],
  text: string,
  published: string,
  crossesBreak: CrossesBreak,
): Resolved[] {
  const joined: Resolved[] = [];
  let day = published;
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i] as Resolved;
    const after = dates[i + 1];
    const next = after && !crossesBreak(date.start, after.end) ? after : undefined;
    const between = next ? text.slice(date.end, next.start) : '';
    if (next && isTimeAlone(date) && dayNamed(next.value) && JOINT.test(between)) {
      joined.push({ ...date, end: next.end, value: merge(next.value, date.value) });
      i++;
    } else if (next && isTimeAlone(next) && dayNamed(date.value) && JOINT_TO_TIME.test(between)) {
      joined.push({ ...next, start: date.start, value: merge(date.value, next.value) });
      i++;
    } else {
      joined.push(isTimeAlone(date) ? { ...date, value: day + date.value } : date);
    }
    day = dayNamed(joined.at(-1)?.value ?? '') ?? day;
  }
  return joined;
}

const isTimeAlone = ({ value }: Resolved): boolean => value.startsWith('T');
const merge = (day: string, time: string): string => `${dayNamed(day)}${time}`;
