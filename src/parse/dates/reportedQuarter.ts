import { type Day, isoDay } from './calendar.ts';
import { toEdtf } from './edtf.ts';

/** Stretches of the books that are longer than a quarter: “for the nine months”, “the year ended March 31”. */
const LONGER = /^(?:P[69]M|\d{4}-H[12])$/;
const QUARTER = /^\d{4}-Q\d$/;

/**
 * The quarter whose results a text reports, after an expression of this value: results are of a quarter that is over, and a
 * coming one is only looked out for. Figures of a longer stretch end the report of the quarter.
 */
export function quarterAfter(quarter: string | null, value: string, reference: Day): string | null {
  if (LONGER.test(value)) return null;
  if (!QUARTER.test(value)) return quarter;
  return quarter === null || isOver(value, reference) ? value : quarter;
}

function isOver(quarter: string, reference: Day): boolean {
  const lastMonth = toEdtf(quarter)?.split('/')[1] ?? '';
  return lastMonth < isoDay(reference).slice(0, 7);
}
