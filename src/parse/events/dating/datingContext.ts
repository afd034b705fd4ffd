import { blankRow, fill } from '../../feature.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Governed } from '../governed.ts';
import { clausesOf } from '../governing/clauses.ts';
import type { Telling } from '../telling.ts';
import { LENDER_FEATURES } from './lenderFeatures.ts';
import { type Lender, lendersIn } from './lenders.ts';

/** A text with what may lend its events their dates. */
export interface DatingContext {
  readonly document: TextDocument;
  readonly telling: Telling;
  readonly lenders: readonly Lender[];
  /** The lender's own features, by its index; those of the day of publication last. */
  readonly rows: readonly Float64Array[];
  /** The clause of each token of a sentence. */
  readonly clausesIn: (sentence: number) => Uint8Array;
}

export function datingContext(
  document: TextDocument,
  telling: Telling,
  governed: readonly Governed[],
  inDates: ReadonlySet<number>,
): DatingContext {
  const lenders = lendersIn(document, governed, telling.published);
  const times = new Map<string, number>();
  for (const { value } of lenders) times.set(value, (times.get(value) ?? 0) + 1);
  const rows = [...lenders, null].map((lender) => {
    const value = lender?.value ?? telling.published;
    const row = blankRow(LENDER_FEATURES.length);
    fill(row, 0, LENDER_FEATURES, { document, telling, lender, value, times: times.get(value) ?? 0 });
    return row;
  });
  return { document, telling, lenders, rows, clausesIn: clausesOnce(document, inDates) };
}

function clausesOnce(document: TextDocument, inDates: ReadonlySet<number>): DatingContext['clausesIn'] {
  const known = new Map<number, Uint8Array>();
  return (index) => {
    const sentence = document.sentences[index];
    const clauses =
      known.get(index) ?? (sentence ? clausesOf(document, sentence, inDates).of : new Uint8Array());
    known.set(index, clauses);
    return clauses;
  };
}
