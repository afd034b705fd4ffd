/** How a language counts one noun: “nine statements” in running text, “9 statements” in labels and tables. */
export interface Counted {
  readonly inWords: (count: number) => string;
  readonly inFigures: (count: number) => string;
}
