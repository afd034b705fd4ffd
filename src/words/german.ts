import type { Counted } from './counts.ts';

/** The grammar that the German words need. */

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

/** “28.800”. */
export const figures = (count: number): string => count.toLocaleString('de-DE');

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
