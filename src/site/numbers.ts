import { capitalised as withCapital } from '#words/capitalised.ts';
import { noun } from '#words/english.ts';
import { words } from '#words/words.ts';

/** A count in figures: “28,800”. */
export const inFigures = words.figures;

/** A count as it is written in running text: in words up to twelve, then in figures. */
export const inWords = words.inWords;

/** “nine statements”, “one voice”, “no notes”, in English; in the language of the interface it is `words.statements.inWords(9)`. */
export function counted(count: number, one: string, many?: string): string {
  return noun(one, many).inWords(count);
}

/** “9 statements”, “1 voice”: the same in figures, for labels and tables. */
export function figured(count: number, one: string, many?: string): string {
  return noun(one, many).inFigures(count);
}

export const times = words.times;

export const ordinal = words.ordinal;

export const shareInWords = words.share;

export const listed = words.listed;

/** `part` of `whole` in whole per cent; 0 of 0 is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}

export const capitalised = withCapital;
