import { isMonth, type Period } from './periods.ts';

/** A place on an axis of months or years: one of them, or null for a break, where there is nothing for long. */
export type Slot = Period | null;

/** So many months or years without an entry keep their places, so that they are seen to be empty; more are a break. */
const MOST_EMPTY = 3;

/** From the first of some months or years to the last, in order. */
export function periodSlots(some: readonly Period[]): readonly Slot[] {
  const sorted = [...new Set(some)].sort();
  return sorted.flatMap((period, i) => {
    const before = sorted[i - 1];
    const empty = before === undefined ? [] : between(before, period);
    return [...(empty.length > MOST_EMPTY ? [null] : empty), period];
  });
}

/** The first and the last period of a break, which stands between two others. */
export function breakEnds(slots: readonly Slot[], place: number): readonly Period[] {
  const [before, after] = [slots[place - 1], slots[place + 1]];
  if (!before || !after) return [];
  const empty = between(before, after);
  return [...empty.slice(0, 1), ...empty.slice(-1)];
}

function between(first: Period, last: Period): readonly Period[] {
  const periods: Period[] = [];
  for (let period = nextOf(first); period < last; period = nextOf(period)) periods.push(period);
  return periods;
}

function nextOf(period: Period): Period {
  const [year = 0, month = 0] = period.split('-').map(Number);
  if (!isMonth(period)) return pad(year + 1, 4);
  return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
