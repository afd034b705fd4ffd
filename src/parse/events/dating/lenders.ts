import type { DateExpression } from '#model/annotations.ts';
import { tokenIndexAt } from '../../dates/tokens.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Candidate } from '../candidates.ts';
import { eventDate } from '../eventDate.ts';
import type { Governed } from '../governed.ts';

/** A date expression that may lend an event its date. */
export interface Lender {
  readonly expression: DateExpression;
  /** Its date, `YYYY[-MM[-DD]]`. */
  readonly value: string;
  /** Its first token, and the one past its last. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** The head of the event that it dates. */
  readonly governor: Candidate;
  /** Its place among the lenders of the text. */
  readonly index: number;
}

/** How many expressions before the sentence of an event may lend it their date. */
const BEFORE = 3;

/** The expressions that have a place on the calendar and date an event, in the order of the text. */
export function lendersIn(
  document: TextDocument,
  governed: readonly Governed[],
  published: string,
): Lender[] {
  const lenders: Lender[] = [];
  for (const { head, expression } of governed) {
    const value = eventDate(expression.value, published);
    if (value === undefined) continue;
    const from = tokenIndexAt(document, expression.start);
    const to = tokenIndexAt(document, expression.end - 1) + 1;
    const sentence = document.tokens[from]?.sentence ?? -1;
    lenders.push({ expression, value, from, to, sentence, governor: head, index: lenders.length });
  }
  return lenders;
}

/** The lenders of a sentence, the last few before it, the first one behind it, and the first of the text. */
export function lendersAround(lenders: readonly Lender[], sentence: number): Lender[] {
  const here = lenders.findIndex((lender) => lender.sentence >= sentence);
  const first = here < 0 ? lenders.length : here;
  let limit = first;
  while (lenders[limit]?.sentence === sentence) limit++;
  const near = lenders.slice(Math.max(0, first - BEFORE), limit + 1);
  const [opening] = lenders;
  return opening && first > BEFORE ? [opening, ...near] : near;
}
