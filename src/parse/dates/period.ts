/** TIMEX3 letters of the units; those of less than a day stand after a `T`. A decade is counted in years. */
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
  decade: 'Y',
  century: 'C',
};

/** How many of what their letter says some units are. */
const MULTIPLES: Readonly<Record<string, number>> = { fortnight: 2, decade: 10 };

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

/** “The last three days”, not the verb of “will last three days”. */
export const LAST =
  "(?<!\\b(?:will|would|could|can|may|might|should|must|to|not|n['’]t|['’]ll|did|does|do)\\s)last";

/** What follows a measure of things that one gets: “75 hours of video”, “six months of base pay” say nothing of how long something lasts. */
export const OF_STUFF =
  '\\s+of\\s+(?:[a-z]+\\s+)?(?:video|audio|footage|film|tape|storage|pay|salary|wages|rent)\\b';

/**
 * A length of time in TIMEX3: `P3D`, `PT2H`, `PXY` for an uncounted number; half an hour is `PT30M`, two and a half `PT2H30M`, a fortnight
 * `P2W`, a decade `P10Y`.
 */
export function period(unit: string, amount: number | 'X'): string {
  const name = unit.toLowerCase().replace('centurie', 'century');
  const letters = LETTERS[name] ?? 'D';
  const ofTheClock = letters.startsWith('T');
  if (amount === 'X') return ofTheClock ? `PTX${letters.slice(1)}` : `PX${letters}`;
  const [part, count = 1] = PARTS[name] ?? [];
  if (part && amount < 1) return period(part, amount * count);
  if (!ofTheClock) return `P${amount * (MULTIPLES[name] ?? 1)}${letters}`;
  const letter = letters.slice(1);
  if (!part || Number.isInteger(amount)) return `PT${amount}${letter}`;
  return `PT${Math.floor(amount)}${letter}${period(part, Math.round((amount % 1) * count)).slice(2)}`;
}
