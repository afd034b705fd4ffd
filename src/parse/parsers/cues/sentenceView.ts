import { OBJECT_PRONOUNS } from '../../constants/pronouns.ts';
import type { Item, NarrationSentence } from '../narrationSentence.ts';
import type { Phrase } from '../phrases/phrase.ts';

/** A sentence with its noun phrases in reach by the items they begin before and end at. */
export interface SentenceView {
  readonly index: number;
  readonly items: readonly Item[];
  readonly phrases: readonly Phrase[];
  /** The longest phrase that begins at an item. */
  readonly startingAt: ReadonlyMap<number, Phrase>;
  /** The outermost phrase that ends before an item: its complements are not mistaken for it. */
  readonly endingAt: ReadonlyMap<number, Phrase>;
}

export function viewSentence(
  sentence: NarrationSentence,
  index: number,
  phrases: readonly Phrase[],
): SentenceView {
  const startingAt = new Map<number, Phrase>();
  const endingAt = new Map<number, Phrase>();
  for (const phrase of phrases) {
    startingAt.set(phrase.first, phrase);
    for (const limit of [phrase.limit, phrase.coreLimit]) {
      const other = endingAt.get(limit);
      if (!other || phrase.first < other.first) endingAt.set(limit, phrase);
    }
  }
  return { index, items: sentence.items, phrases, startingAt, endingAt };
}

/** A phrase that can be a subject: no object pronoun, no mere owner of something. */
export function canBeSubject(phrase: Phrase): boolean {
  if (phrase.possessive) return false;
  return phrase.kind !== 'pronoun' || !OBJECT_PRONOUNS.has(phrase.text.toLowerCase());
}

export function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.tag !== 'VERB') return false;
  return !isIngForm(items, at) && items[at - 1]?.lower !== 'to';
}

/** “saying”, and not “was saying”. */
export function isIngForm(items: readonly Item[], at: number): boolean {
  if (!/ing$/.test(items[at]?.lower ?? '')) return false;
  let before = at - 1;
  while (items[before]?.tag === 'ADV') before--;
  return items[before]?.tag !== 'AUX';
}
