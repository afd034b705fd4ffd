import type { Counted } from './counts.ts';

/** The grammar that the English words need. */

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

/** “28,800”. */
export const figures = (count: number): string => count.toLocaleString('en-GB');

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
