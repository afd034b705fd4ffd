/** TIMEX3 letters of the units; those of less than a day stand after a `T`. */
const LETTERS: Readonly<Record<string, string>> = {
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  year: 'Y',
  decade: 'E',
  century: 'C',
};

/** A unit of time in the singular or plural, as the groups `unit` and `many`. */
export const PERIOD_UNIT =
  '(?<unit>minute|hour|day|night|week|weekend|fortnight|month|year|decade|century|centurie)(?<many>s?)';

/** A length of time in TIMEX3: `P3D`, `PT2H`, `PXY` for an uncounted number; half an hour is `PT30M`, a fortnight `P2W`. */
export function period(unit: string, amount: number | 'X'): string {
  const name = unit.toLowerCase().replace('centurie', 'century');
  const letters = LETTERS[name] ?? 'D';
  if (name === 'fortnight') return `P${amount === 'X' ? 'X' : 2 * amount}W`;
  if (name === 'hour' && amount === 0.5) return 'PT30M';
  return letters.startsWith('T') ? `PT${amount}${letters.slice(1)}` : `P${amount}${letters}`;
}
