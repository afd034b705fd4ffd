/** TIMEX3 letters of the units; those of less than a day stand after a `T`. */
const LETTERS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
};

/** What half of a unit, or a quarter, is counted in, and how many of those make one. */
const PARTS: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
};

/** A unit of time in the singular or plural, as the groups `unit` and `many`. */
export const PERIOD_UNIT =
  '(?<unit>second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|centurie)(?<many>s?)';

/** What follows a measure of things that one gets: “75 hours of video”, “six months of base pay” say nothing of how long something lasts. */
export const OF_STUFF =
  '\\s+of\\s+(?:[a-z]+\\s+)?(?:video|audio|footage|film|tape|storage|pay|salary|wages|rent)\\b';

/** A length of time in TIMEX3: `P3D`, `PT2H`, `PXY` for an uncounted number; half an hour is `PT30M`, a fortnight `P2W`. */
export function period(unit: string, amount: number | 'X'): string {
  const name = unit.toLowerCase().replace('centurie', 'century');
  const [part, count] = (amount !== 'X' && amount < 1 && PARTS[name]) || [];
  if (part && count) return period(part, Number(amount) * count);
  const letters = LETTERS[name] ?? 'D';
  if (name === 'fortnight') return `P${amount === 'X' ? 'X' : 2 * amount}W`;
  return letters.startsWith('T') ? `PT${amount}${letters.slice(1)}` : `P${amount}${letters}`;
}
