import { NUMBER, numberOf } from '../numbers.ts';
import type { DateParser } from '../proposal.ts';

/** TIMEX3 letters; units of less than a day stand after a `T`. */
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
const UNIT =
  '(?<unit>minute|hour|day|week|weekend|fortnight|month|quarter|year|decade|century|centurie)(?<many>s?)';
const STRETCH =
  '(?:(?:the\\s+)?(?:past|last|next|first|final|latest|coming|following|previous|preceding|initial)|the)';
const AMOUNT =
  `(?:(?<vague>several|many|(?:a\\s+)?few|(?:a\\s+)?number\\s+of|some|recent)|(?<pair>a\\s+couple(?:\\s+of)?)|` +
  `(?:${NUMBER}(?:\\s*(?:to|or|and|-|–)\\s*))?(?<amount>${NUMBER})|(?<half>half\\s+an?)|(?<one>an?|one))`;

/** “three days”, “the past two weeks”, “18 to 24 months”, “a three-year period”, “two more weeks”, “a few years”. */
const PATTERN =
  `(?<![\\d.,$£€-])\\b(?:${STRETCH}\\s+)?${AMOUNT}(?:\\s+(?:more|consecutive|straight|full|whole|long|solid|additional|extra|trading|working|business))?` +
  `(?:\\s+and\\s+a\\s+half)?[-\\s]+(?:more\\s+)?${UNIT}(?:[-\\s]olds?)?(?:-long)?\\b(?!-(?:ago|earlier))`;

export const duration: DateParser = {
  needs: 'unit',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const unit = (groups.unit ?? '').toLowerCase().replace('centurie', 'century');
    // “A year” alone is as often a rate, an order or an event's name: the bare article needs a word that measures.
    if (groups.one && !groups.many && groups.one.toLowerCase() !== 'one') return null;
    // “Three quarters” are a share, and 1988 is no number of days.
    if (unit === 'quarter' || Number(groups.amount) > 999) return null;
    return { type: 'DURATION', value: period(unit, amountOf(groups)) };
  },
};

/** The same for hours and minutes, whose paragraphs need hold no day or year. */
export const shortDuration: DateParser = { ...duration, needs: 'small unit' };

/** “for a month”, “within a week”, “half a year”, “a while”: one unit, measured by the word before it. */
export const oneUnit: DateParser = {
  needs: 'unit',
  pattern: new RegExp(
    `(?<lead>\\b(?:for|within|over|about|almost|nearly|than|least|after|lasted|took|takes?|spent|spend|half|every)\\s+)(?:an?)\\s+${UNIT}\\b(?!\\s+(?:ago|earlier|later|before|of|to|in)\\b|[-’'])`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    if (groups.many) return null;
    const lead = groups.lead ?? '';
    if (/every/i.test(lead)) return null;
    const value = period((groups.unit ?? '').toLowerCase(), /half/i.test(lead) ? '0.5' : '1');
    return { type: 'DURATION', value, skip: { start: /half/i.test(lead) ? 0 : lead.length } };
  },
};

/** “for years”, “decades of war”, “weeks of talks”, “over the years”: many, nobody counts how many. */
export const manyUnits: DateParser = {
  needs: 'unit',
  pattern:
    /(?<lead>\b(?:for|in|within|after|over|during|took|take|last|lasted|spent|of)\s+)?(?:the\s+)?\b(?<unit>days|weeks|months|years|decades|centuries)\b(?<tail>(?:-long|\s+of|\s+after|\s+before|\s+since)\b)?(?!\s+(?:ago|earlier|later|old|from)\b|-old)/gi,
  read: ({ 0: match, groups = {} }) => {
    if (!groups.lead && !groups.tail) return null;
    const article = /\bthe\s+/i.test(match);
    if (article && !/^over\b/i.test(groups.lead ?? '')) return null;
    const unit = (groups.unit ?? '').toLowerCase().replace('centuries', 'centurys').slice(0, -1);
    const end = groups.tail?.startsWith('-') ? 0 : (groups.tail?.length ?? 0);
    return { type: 'DURATION', value: period(unit, 'X'), skip: { start: groups.lead?.length ?? 0, end } };
  },
};

/** “decades-long”, “day-long”, “a yearlong”. */
export const unitLong: DateParser = {
  needs: 'unit',
  pattern: /\b(?<unit>hour|day|week|weekend|month|year|decade|centurie)(?<many>s?)-?long\b/gi,
  read: ({ groups = {} }) => ({
    type: 'DURATION',
    value: period((groups.unit ?? '').toLowerCase().replace('centurie', 'century'), groups.many ? 'X' : '1'),
  }),
};

function amountOf(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups.vague) return 'X';
  if (groups.pair) return '2';
  if (groups.half) return '0.5';
  if (groups.one) return '1';
  const amount = numberOf(groups.amount ?? '');
  return Number.isNaN(amount) ? 'X' : String(amount);
}

/** `P3D`, `PT2H`, `PXY`; half an hour is `PT30M`, a fortnight `P2W`. */
function period(unit: string, amount: string): string {
  const letters = LETTERS[unit] ?? 'D';
  if (unit === 'fortnight' && amount !== 'X') return `P${2 * Number(amount)}W`;
  if (unit === 'hour' && amount === '0.5') return 'PT30M';
  return letters.startsWith('T') ? `PT${amount}${letters.slice(1)}` : `P${amount}${letters}`;
}
