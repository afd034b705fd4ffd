const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

const SHARES: Readonly<Record<number, string>> = {
  25: 'a quarter',
  33: 'a third',
  50: 'half',
  67: 'two thirds',
  75: 'three quarters',
};

/** A count in figures: “28,800”. */
export function inFigures(count: number): string {
  return count.toLocaleString('en-GB');
}

/** A count as it is written in running text: in words up to twelve, then in figures. 0 is “no”. */
export function inWords(count: number): string {
  return WORDS[count] ?? inFigures(count);
}

/** “nine statements”, “one voice”, “no notes”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}

/** “9 statements”, “1 voice”: the same in figures, for labels and tables. */
export function figured(count: number, one: string, many = `${one}s`): string {
  return `${inFigures(count)} ${count === 1 ? one : many}`;
}

/** “once”, “twice”, “three times”. */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`;
}

/** “second”, “12th”: a place in an order, from 1. */
export function ordinal(place: number): string {
  return ORDINALS[place - 1] ?? `${place}${ordinalEnding(place)}`;
}

function ordinalEnding(place: number): string {
  if (place % 100 >= 11 && place % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][place % 10] ?? 'th';
}

/** `part` of `whole` in whole per cent; 0 of 0 is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}

/** A share in running text: “three quarters”, “all”, “56%”. Fractions are said where they hold to the nearest per cent. */
export function shareInWords(part: number, whole: number): string {
  if (part === whole) return 'all';
  if (part === 0) return 'none';
  const share = percent(part, whole);
  return SHARES[share] ?? `${Math.min(99, Math.max(1, share))}%`;
}

export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** “311 KB”, “12.4 MB”: the size of a file, in units of 1,000 bytes, as most systems show it. */
export function sizeInFigures(bytes: number): string {
  if (bytes < 1e6) return `${inFigures(Math.ceil(bytes / 1e3))} KB`;
  return `${(bytes / 1e6).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}
