import type { Counted } from './counts.ts';
import { figuresIn, listedIn, shareIn, sizeIn } from './figures.ts';
import { sayDateIn } from './sayDate.ts';

/** The grammar that the English words need. */

const LOCALE = 'en-GB';

const NUMBERS = [
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
] as const;

/** “28,800”. */
export const figures = figuresIn(LOCALE);

/** In words up to twelve, then in figures. 0 is “no”. */
export const inWords = (count: number): string => NUMBERS[count] ?? figures(count);

/** A noun in its singular and plural. */
export function noun(one: string, many = `${one}s`): Counted {
  const form = (count: number): string => (count === 1 ? one : many);
  return {
    inWords: (count) => `${inWords(count)} ${form(count)}`,
    inFigures: (count) => `${figures(count)} ${form(count)}`,
  };
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

/** “three quarters”, “all”, “56%”. */
export const share = shareIn(LOCALE, {
  all: 'all',
  none: 'none',
  25: 'a quarter',
  33: 'a third',
  50: 'half',
  67: 'two thirds',
  75: 'three quarters',
});

/** “a, b and c”. */
export const listed = listedIn(LOCALE);

/** “12.4 MB”. */
export const size = sizeIn(LOCALE);

/** What opens a name that brings an article of its own: “The Times”, “Le Phare”. */
const OWN_ARTICLE = /^(?:the|l[eao]s?|il|el|al|de[rn]?|die|das)[\s-]|^l[’']/iu;

/**
 * What stands before a publisher's name in running text: “the ” of “the Washington Examiner”; nothing before a name that
 * brings its own article, or that is one word, as an agency's is (“Reuters”).
 */
export function articleBefore(name: string): string {
  return OWN_ARTICLE.test(name) || !name.includes(' ') ? '' : 'the ';
}

/** “28 December 2021”, “about 2021”, “by December 2021”, “10 to 13 January 2022”. */
export const sayDate = sayDateIn({
  locale: LOCALE,
  onWeekday: (weekday, date) => `${weekday} ${date}`,
  seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  decade: (first) => `the ${first}s`,
  century: (first) => `the ${first}s`,
  at: (date, time, utc) => `${date}, ${time}${utc ? ' UTC' : ''}`,
  run: (first, last) => `${first} to ${last}`,
  by: (date) => `by ${date}`,
  until: (date) => `until ${date}`,
  since: (date) => `since ${date}`,
  from: (date) => `from ${date}`,
  noDay: 'no day',
});
