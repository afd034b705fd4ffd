import { isPersonNoun } from '../../constants/roleNouns.ts';
import { SETTING_NOUN } from '../../constants/settings.ts';
import type { Item } from '../narrationSentence.ts';

/** What may stand between a person noun and its complement: “an official familiar with the talks”. */
const LINK = /^(?:familiar|close|briefed|involved|knowledgeable|working|based)$/;
const PREPOSITION = /^(?:of|for|from|at|with|in|to|on|about)$/;
const LONGEST = 3;

/** Finds the limit of the noun phrase that begins at an item. */
type CoreLimit = (items: readonly Item[], first: number) => number;

/**
 * Where a noun phrase ends once its complements are added: `a spokesman` + `for the ministry`,
 * `a pair` + `of senior officials`. Names take only “of”: the Department of State.
 */
export function complementLimit(items: readonly Item[], head: number, coreLimit: CoreLimit): number {
  let limit = head + 1;
  for (let count = 0; count < LONGEST; count++) {
    const next = complementAfter(items, head, limit, coreLimit);
    if (next === limit) break;
    limit = next;
  }
  return limit;
}

function complementAfter(items: readonly Item[], head: number, limit: number, coreLimit: CoreLimit): number {
  const noun = items[head];
  let at = limit;
  if (!noun || items[at]?.tag === 'QUOTE') return limit;
  const isPerson = items.slice(head, limit).some((item) => item.tag === 'NOUN' && isPersonNoun(item.lower));
  if (isPerson && LINK.test(items[at]?.lower ?? '')) at++;
  const preposition = items[at];
  if (!preposition || preposition.tag === 'QUOTE' || !PREPOSITION.test(preposition.lower)) return limit;
  if (preposition.lower !== 'of' && !isPerson && at === limit) return limit;
  const end = coreLimit(items, at + 1);
  const last = items[end - 1];
  if (end === at + 1 || !isNoun(last)) return limit;
  return preposition.lower !== 'of' && SETTING_NOUN.test(last?.lower ?? '') ? limit : end;
}

/** The tagger takes “chief” for an adjective, even in “foreign policy chief”. */
export function isNoun(item: Item | undefined): boolean {
  return item?.tag === 'NOUN' || item?.tag === 'PROPN' || (item?.tag === 'ADJ' && item.lower === 'chief');
}
