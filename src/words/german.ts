import type { Counted } from './counts.ts';
import { figuresIn, listedIn, shareIn, sizeIn } from './figures.ts';
import { sayDateIn } from './sayDate.ts';

/** The grammar that the German words need. */

const LOCALE = 'de-DE';

const NUMBERS = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
] as const;

const ORDINALS = [
  'erste',
  'zweite',
  'dritte',
  'vierte',
  'fünfte',
  'sechste',
  'siebte',
  'achte',
  'neunte',
  'zehnte',
  'elfte',
  'zwölfte',
] as const;

/** “28.800”. */
export const figures = figuresIn(LOCALE);

/** A number that stands alone, in words up to twelve, then in figures. */
export const inWords = (count: number): string => NUMBERS[count] ?? figures(count);

/** A noun with its article by gender, in its singular and plural: `noun('eine', 'Aussage', 'Aussagen')`. */
export function noun(article: 'ein' | 'eine', one: string, many: string): Counted {
  const number = (count: number): string => (count === 0 ? 'keine' : count === 1 ? article : inWords(count));
  const form = (count: number): string => (count === 1 ? one : many);
  return {
    inWords: (count) => `${number(count)} ${form(count)}`,
    inFigures: (count) => `${figures(count)} ${form(count)}`,
  };
}

/** A count without its noun, which “ein” must agree with: `oneOf(1, 'eine')` of statements. */
export const oneOf = (count: number, one: string): string => (count === 1 ? one : inWords(count));

/** “einmal”, “dreimal”, “13-mal”. */
export function times(count: number): string {
  if (count === 0) return 'keinmal';
  return count === 1 ? 'einmal' : count > 12 ? `${figures(count)}-mal` : `${inWords(count)}mal`;
}

/** “zweite”, “13.”: a place in an order, from 1, as it stands behind “der”, “die” or “das”. */
export function ordinal(place: number): string {
  return ORDINALS[place - 1] ?? `${place}.`;
}

/** “drei Viertel”, “alle”, “56 %”. */
export const share = shareIn(LOCALE, {
  all: 'alle',
  none: 'keine',
  25: 'ein Viertel',
  33: 'ein Drittel',
  50: 'die Hälfte',
  67: 'zwei Drittel',
  75: 'drei Viertel',
});

/** “a, b und c”. */
export const listed = listedIn(LOCALE);

/** “12,4 MB”. */
export const size = sizeIn(LOCALE);

/** What stands before a publisher's name in running text: German writes it without an article (“laut Washington Examiner”). */
export const articleBefore = (_name: string): string => '';

/** “10. Januar bis 13. März 2022”, “Januar 2015 bis in die 2020er-Jahre”. */
export const run = (first: string, last: string): string =>
  `${first} bis ${withArticle(last, 'in die', 'ins')}`;

/** A decade or century behind a word that asks for the dative: “seit den 2020er-Jahren”. */
const dative = (date: string): string => withArticle(date.replace(/er-Jahre$/, 'er-Jahren'), 'den', 'dem');

/** A date that has been said; before a decade or a century stands its article, a day and a year have none. */
function withArticle(date: string, decade: string, century: string): string {
  const article = /er-Jahren?$/.test(date) ? decade : /Jahrhundert$/.test(date) ? century : undefined;
  return article === undefined ? date : `${article} ${date}`;
}

/** “28. Dezember 2021”, “etwa 2021”, “bis Dezember 2021”, “10. bis 13. Januar 2022”. */
export const sayDate = sayDateIn({
  locale: LOCALE,
  onWeekday: (weekday, date) => `${weekday}, ${date}`,
  seasons: { 21: 'Frühjahr', 22: 'Sommer', 23: 'Herbst', 24: 'Winter' },
  about: (date) => `etwa ${date}`,
  perhaps: (date) => `vielleicht ${date}`,
  decade: (first) => `${first}er-Jahre`,
  century: (first) => `${first / 100 + 1}. Jahrhundert`,
  at: (date, time, utc) => `${date}, ${time} Uhr${utc ? ' UTC' : ''}`,
  run,
  by: (date) => `spätestens ${withArticle(date, 'in den', 'im').replace(/er-Jahre$/, 'er-Jahren')}`,
  until: (date) => `bis ${withArticle(date, 'in die', 'ins')}`,
  since: (date) => `seit ${dative(date)}`,
  from: (date) => `ab ${dative(date)}`,
  noDay: 'kein Tag',
});
