/** Numbers as news prose writes them: “14”, “two”, “twenty-four”, “a hundred”. */
const SMALL = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const VALUES = new Map<string, number>([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
]);

const ROUND = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

const teens = SMALL.slice(10).join('|');
const ones = SMALL.slice(1, 10).join('|');
const tens = TENS.join('|');

/** 0 to 99 in words. */
export const WORD_NUMBER = `(?:(?:${tens})(?:[-\\s](?:${ones}))?|${teens}|${ones})`;
/** A count in digits or words. The digits are few: nothing lasts a million days. */
export const NUMBER = `(?:\\d{1,3},\\d{3}|\\d{1,4}(?:\\.\\d{1,2}|\\s?½|\\s1/2)?|(?:(?:a|${ones})\\s)?(?:hundred(?:\\s(?:and\\s)?${WORD_NUMBER})?|thousand|dozen)|${WORD_NUMBER})`;
const UNCOUNTED =
  '(?:a\\s+)?(?:good\\s+)?few|several|many|some|numerous|countless|(?:a\\s+)?(?:number|handful)\\s+of|(?:tens|dozens|hundreds|thousands|millions)\\s+of';
/** The hyphen of a range; that of “twenty-two” is none. */
const DASH = '(?<!ty)-';
/** “three”, “18 to 24”, “a couple of”, “several”, as the groups that {@link amountOf} reads. */
export const AMOUNT = `(?:(?<uncounted>${UNCOUNTED})|(?<pair>a\\s+couple(?:\\s+of)?|couple\\s+of)|(?:${NUMBER}\\s*(?:to|or|${DASH}|–)\\s*)?(?<amount>${NUMBER}))`;
/** “first” … “tenth” */
export const ORDINAL = `(?:${ORDINALS.join('|')})`;
/** A year read aloud: “nineteen ninety-one”, “two thousand”. */
export const SPOKEN_YEAR = `(?:(?:nineteen|twenty)[-\\s](?:(?:${tens})(?:[-\\s](?:${ones}))?|${teens})|two\\sthousand)`;

/** “first” … “thirty-first”, as they name days of a month. */
export const ORDINAL_DAYS: readonly string[] = [
  ...ORDINALS,
  ...'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  ),
  ...ORDINALS.slice(0, 9).map((ordinal) => `twenty-${ordinal}`),
  'thirtieth',
  'thirty-first',
];

export const ordinalOf = (word: string): number => ORDINALS.indexOf(word.toLowerCase()) + 1;

/** The value of a {@link NUMBER}; NaN for any other words. */
export function numberOf(text: string): number {
  const words = text.toLowerCase().trim();
  if (/^\d/.test(words)) return figuresOf(words);
  const [, hundreds, rest] = /^(.*hundred)\s(?:and\s)?(.+)$/.exec(words) ?? [];
  if (hundreds && rest) return numberOf(hundreds) + numberOf(rest);
  const round = ROUND.get(words.split(/\s/).at(-1) ?? '');
  if (round !== undefined) return round * (VALUES.get(words.split(/\s/)[0] ?? '') ?? 1);
  const [first = '', second] = words.split(/[-\s]+/);
  const value = VALUES.get(first);
  return (value ?? Number.NaN) + (second === undefined ? 0 : (VALUES.get(second) ?? Number.NaN));
}

/** The value of an {@link AMOUNT}, the greater one of a range; `X` where it is not counted. */
export function amountOf({
  uncounted,
  pair,
  amount = '',
}: Readonly<Record<string, string | undefined>>): number | 'X' {
  if (uncounted) return 'X';
  const value = pair ? 2 : numberOf(amount);
  return Number.isNaN(value) ? 'X' : value;
}

/** “1,200”, “2.5”, “2 1/2”, “2½” */
function figuresOf(words: string): number {
  const half = /\s?(?:½|\s1\/2)$/.exec(words)?.[0] ?? '';
  const whole = words.slice(0, words.length - half.length).replaceAll(',', '');
  return Number(whole) + (half === '' ? 0 : 0.5);
}

/** The value of a {@link SPOKEN_YEAR}: “nineteen ninety-one” → 1991. */
export function spokenYearOf(text: string): number {
  const words = text.toLowerCase();
  if (words.startsWith('two')) return 2000;
  const [century = '', ...rest] = words.split(/[-\s]+/);
  return 100 * numberOf(century) + numberOf(rest.join(' '));
}
