/** The part of the untyped package `edtf` that is used here. */
declare module 'edtf' {
  /** Dates are `[year, month (0–11), day]`, as far as given; an interval holds two of the others, null or Infinity. */
  export interface EdtfNode {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    readonly level: 0 | 1 | 2;
    readonly values: readonly (number | EdtfNode | null)[];
  }
  /** @throws SyntaxError where the value is no EDTF date of the level or below. */
  export function parse(value: string, options: { readonly level: 0 | 1 | 2 }): EdtfNode;
}
