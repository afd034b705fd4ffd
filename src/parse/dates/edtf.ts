/** The seasons of EDTF level 1, as numbers in the place of the month. */
const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/**
 * A TIMEX3 value in EDTF level 1; undefined where EDTF has no word for it: weeks, quarters, parts of the day, durations,
 * sets, `PAST_REF`.
 */
export function toEdtf(value: string): string | undefined {
  if (/^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/.test(value)) return value;
  if (/^\d{2,3}$/.test(value)) return value.padEnd(4, 'X');
  const [, year, season] = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value) ?? [];
  if (year && season) return `${year}-${SEASONS[season]}`;
  return /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\dZ?$/.test(value) ? value.replace(/Z?$/, ':00$&') : undefined;
}
