import { isMonth, type Period, yearOf } from './periods.ts';
import { labelWidth } from './placeLabels.ts';
import { sayDate } from './sayDate.ts';

/** What is written at a month or a year of an axis. */
export interface PeriodLabel {
  /** “Dec”, “D” where there is little room, “2021”; null where there is none. */
  readonly label: string | null;
  /** The year, at its first month. */
  readonly above: string | null;
}

/** Labels the periods of an axis, each of which takes so many px. */
export function periodLabels(periods: readonly Period[], room: number): readonly PeriodLabel[] {
  return periods.map((period, place) => {
    if (!isMonth(period)) {
      const every = Math.ceil(labelWidth(period) / room);
      return { label: place % every === 0 ? period : null, above: null };
    }
    const begins = place === 0 || yearOf(periods[place - 1] ?? '') !== yearOf(period);
    const name = sayDate(period, 'medium').replace(/ \d+$/, '');
    return {
      label: labelWidth(name) <= room ? name : name.slice(0, 1),
      above: begins ? yearOf(period) : null,
    };
  });
}
