import type { DateMod } from '#model/annotations.ts';
import { isoDay, isoMonth, mondayOf } from './calendar.ts';

/** The seasons of EDTF level 1, as numbers in the place of the month. */
const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };
const SEASON = /^(\d{4})-(SP|SU|FA|WI)$/;

/**
 * A TIMEX3 value in EDTF level 1: quarters, halves, weeks and weekends as intervals, “about” as `~` where the level allows
 * it (not beside an `X`, a season or an hour). Undefined where EDTF has no word for it: parts of the day, durations, sets,
 * `PAST_REF`.
 */
export function toEdtf(value: string, mod?: DateMod): string | undefined {
  const edtf = plainEdtf(value);
  if (mod !== 'APPROX' || edtf === undefined || /[XT]/.test(edtf) || SEASON.test(value)) return edtf;
  return edtf.replaceAll(/$|(?=\/)/g, '~');
}

function plainEdtf(value: string): string | undefined {
  if (/^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/.test(value)) return value;
  if (/^\d{2,3}$/.test(value)) return value.padEnd(4, 'X');
  const [, ofSeason, season = ''] = SEASON.exec(value) ?? [];
  if (ofSeason) return `${ofSeason}-${SEASONS[season]}`;
  const [, year, unit = ''] = /^(\d{4})-(Q[1-4]|H[12]|W\d\d(?:-WE)?)$/.exec(value) ?? [];
  if (year) return interval(Number(year), unit);
  return /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\dZ?$/.test(value) ? value.replace(/Z?$/, ':00$&') : undefined;
}

/** The months of a quarter `Q3` or half `H1`, the days of a week `W02` or weekend `W02-WE`. */
function interval(year: number, unit: string): string {
  const number = Number(/\d+/.exec(unit)?.[0]);
  if (unit.startsWith('W')) {
    const monday = mondayOf(year, number);
    return `${isoDay(unit.endsWith('WE') ? monday + 5 : monday)}/${isoDay(monday + 6)}`;
  }
  const months = unit.startsWith('Q') ? 3 : 6;
  return `${isoMonth(year, months * (number - 1) + 1)}/${isoMonth(year, months * number)}`;
}
