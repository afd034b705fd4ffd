/** One of the candidates of a choice, by the names of the features that hold of it. */
export interface Option {
  readonly features: readonly string[];
  /** Whether the annotators chose it. They may have chosen several, or none that is offered. */
  readonly right: boolean;
}

/** A decision of the parser as annotators made it: what a ranker learns from and is judged by. */
export interface Choice {
  /** The number of its article among those read with it: articles stay whole where a part of them is left out. */
  readonly article: number;
  /** In the parser's order, since it takes the first of equals. */
  readonly options: readonly Option[];
}

/** What the weights are fitted to, and articles like them that no weight has seen. */
export interface Halves {
  readonly training: readonly Choice[];
  readonly other: readonly Choice[];
}
