import type { Span } from '#model/span.ts';

/**
 * A noun phrase of the reporter's own text: what may name a speaker. Item indices count within the sentence.
 *
 * `a senior official at the ministry`: the core is `a senior official`, its head `official`; the phrase runs to `ministry`.
 */
export interface Phrase extends Span {
  readonly sentence: number;
  /** First item, and the one after the last. */
  readonly first: number;
  readonly limit: number;
  /** The item after the core's last. */
  readonly coreLimit: number;
  readonly head: number;
  readonly kind: 'pronoun' | 'name' | 'noun';
  readonly text: string;
  /** Followed by ’s, or a possessive pronoun: “Price’s”, “his”. */
  readonly possessive: boolean;
  /** The preposition right before it, in lower case. */
  readonly preposition: string | null;
  /** The names that a joint phrase joins: “Reed and Stone”. */
  readonly members?: readonly Phrase[];
  /** Whom a relative pronoun means: in “Price, who said”, Price. */
  readonly antecedent?: Phrase;
}

/** What tells phrases apart that begin at the same word, as an owner and what it owns do. */
export type PhraseKey = number;

/** More items than a sentence has. */
const MOST_ITEMS = 1024;

export function keyOf({ start, coreLimit }: Phrase): PhraseKey {
  return start * MOST_ITEMS + coreLimit;
}
