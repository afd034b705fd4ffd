import type { DateExpression } from '#model/annotations.ts';

/** A date expression as TIMEX3 has it: its place in the text, its type and its value. */
export type Timex = Pick<DateExpression, 'start' | 'end' | 'type' | 'value'>;

/** An article whose date expressions people have marked: a line of the date corpora, or one of our own. */
export interface DatedArticle {
  readonly id: string;
  readonly text: string;
  /** The document's creation time, `YYYY-MM-DD`: the day of publication; null where nobody knows it. */
  readonly dct: string | null;
  readonly timexes: readonly Timex[];
}

/** Finds the date expressions of a text. `published` is the reference date, `YYYY-MM-DD`. */
export type TimexReader = (text: string, published: string) => readonly Timex[];

/** The reference date of an article that has none. */
const NO_DATE = '2016-01-01';

/** The reference date that an article is read with: its own, which is empty or null where nobody knows it. */
export function referenceDate({ dct }: Pick<DatedArticle, 'dct'>): string {
  return dct || NO_DATE;
}
