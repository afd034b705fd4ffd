import type { Item } from '../narrationSentence.ts';

/** The verb group that ends in a verb: “would not have | said”. */
export interface VerbGroup {
  /** First item of the group. */
  readonly first: number;
  readonly passive: boolean;
  /** An infinitive: “to define”. */
  readonly infinitive: boolean;
}

const BE = /^(?:be|get)$/;

/** Reads leftwards from a verb over its auxiliaries, adverbs and “to”. */
export function verbGroupAt(items: readonly Item[], verb: number): VerbGroup {
  let first = verb;
  let passive = false;
  let infinitive = false;
  for (let at = verb - 1; at >= 0; at--) {
    const item = items[at];
    if (!item) break;
    if (item.tag === 'AUX') {
      passive ||= BE.test(item.lemma) && !/ing$/.test(items[verb]?.lower ?? '');
    } else if (item.lower === 'to') {
      infinitive = true;
      first = at;
      break;
    } else if (!isAdverbial(item)) break;
    first = at;
  }
  return { first, passive, infinitive };
}

function isAdverbial(item: Item): boolean {
  return (
    item.tag === 'ADV' ||
    (item.tag === 'PART' && /^(?:not|n['’]t)$/.test(item.lower)) ||
    /^(?:also|all|both|each)$/.test(item.lower)
  );
}
