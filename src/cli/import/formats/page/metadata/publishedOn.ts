import { timeOf } from '../../timeOf.ts';

/** Before this hour in UTC it is the day before in the Americas. */
const EARLY = 8;

/**
 * The day of the first time that can be read. Where that is in UTC and another one gives the same instant with an offset, the
 * day is that of the offset: it is the publisher's own.
 *
 *     2024-05-15T03:30:00Z, 2024-05-14T23:30:00-04:00   →   2024-05-14
 */
export function publishedOn(given: readonly string[]): {
  readonly day?: string;
  readonly notes: readonly string[];
} {
  const times = given.flatMap((text) => timeOf(text) ?? []);
  const [first] = times;
  if (first === undefined) return { notes: [] };
  const local = times.find(
    ({ instant, isUtc }) => !isUtc && instant !== undefined && instant === first.instant,
  );
  const { day } = local ?? first;
  const isEarly = first.isUtc && first.instant !== undefined && new Date(first.instant).getUTCHours() < EARLY;
  const others = [...new Set(times.map((time) => time.day))].filter(
    (one) => one !== day && one !== first.day,
  );
  return {
    day,
    notes: [
      ...(local === undefined && isEarly
        ? [
            `its time is given in UTC, ${given.find((text) => timeOf(text) !== undefined)}: where the publisher is, it may have been the day before`,
          ]
        : []),
      ...(others.length > 0
        ? [`${day} was taken as the day it appeared; it also gives ${others.join(', ')}`]
        : []),
    ],
  };
}
