import { sayDate } from '../sayDate.ts';
import type { Slot } from './periodSlots.ts';
import { isMonth, type Period, yearOf } from './periods.ts';
import { labelWidth } from './placeLabels.ts';

/** What is written at a month or a year of an axis. */
export interface PeriodLabel {
  /** “Dec”, “D” where there is little room, “2021”; null where there is none. */
  readonly label: string | null;
  /** The year, at its first month; null, too, where the year before reaches into its room. */
  readonly above: string | null;
}

/** Between two years in a line, in px. */
const APART = 6;

/** Labels the periods of an axis, each of which takes so many px. */
export function periodLabels(slots: readonly Slot[], room: number): readonly PeriodLabel[] {
  /** The first place that no year written before it reaches into. */
  let free = 0;
  const writeYear = (year: Period, place: number): string | null => {
    if (place < free) return null;
    free = place + Math.ceil((labelWidth(year) + APART) / room);
    return year;
  };
  return slots.map((slot, place) => {
    if (slot === null) return { label: null, above: null };
    if (!isMonth(slot)) return { label: writeYear(slot, place), above: null };
    const begins = yearOf(slots.slice(0, place).findLast((before) => before !== null) ?? '') !== yearOf(slot);
    const name = sayDate(slot, 'medium').replace(/ \d+$/, '');
    return {
      label: labelWidth(name) <= room ? name : name.slice(0, 1),
      above: begins ? writeYear(yearOf(slot), place) : null,
    };
  });
}
