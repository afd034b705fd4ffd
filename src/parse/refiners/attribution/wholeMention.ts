import { isCalendarWord } from '../../constants/calendarWords.ts';
import { SETTING_NOUN } from '../../constants/settings.ts';
import type { Draft } from '../../draft.ts';
import type { Item } from '../../parsers/narrationSentence.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';

/** What leads on from a noun to what says more of it: “an official briefed on the talks”, “a strategist for one of them”. */
const LEADS_ON =
  /^(?:of|for|from|at|with|in|to|on|about|by|near|against|familiar|close|briefed|involved|knowledgeable|working|based|directly|who)$/;

const LONGEST = 14;

/** A source that is described, with all that describes it: “one organiser” → “one organiser involved in the planning”. */
export function wholeMention(draft: Draft, source: Phrase): Phrase {
  const items = draft.sentences[source.sentence]?.items ?? [];
  if (source.members || source.possessive || !isDescribed(items, source)) return source;
  if (!LEADS_ON.test(items[source.limit]?.lower ?? '')) return source;
  let limit = source.limit;
  while (limit < source.limit + LONGEST && describes(items, limit)) limit++;
  while (limit > source.limit && !isNoun(items[limit - 1])) limit--;
  const noun = items[limit - 1];
  if (noun && SETTING_NOUN.test(noun.lower)) limit = beforePreposition(items, source.limit, limit);
  const last = items[limit - 1];
  if (!last || limit === source.limit) return source;
  return { ...source, limit, end: last.end, text: draft.document.text.slice(source.start, last.end) };
}

/** Cuts the last prepositional phrase off. */
function beforePreposition(items: readonly Item[], from: number, limit: number): number {
  const at = items.slice(from, limit).findLastIndex(({ tag }) => tag === 'ADP');
  return at < 0 ? from : from + at;
}

/** A noun, or a name that stands for one of many: “one Democrat”, “a Londoner”. */
function isDescribed(items: readonly Item[], { kind, first }: Phrase): boolean {
  return kind === 'noun' || (kind === 'name' && /^(?:an?|one|another)$/.test(items[first]?.lower ?? ''));
}

function describes(items: readonly Item[], at: number): boolean {
  const [item, next, after] = [items[at], items[at + 1], items[at + 2]];
  if (!item || isCalendarWord(item.lower) || isCalendarWord(next?.lower ?? '')) return false;
  if (/^(?:this|last|next)$/.test(next?.lower ?? '') && after && isCalendarWord(after.lower)) return false;
  if (/^(?:NOUN|PROPN|DET|ADJ|NUM|PART|CCONJ)$/.test(item.tag)) return item.lower !== 'but';
  return LEADS_ON.test(item.lower) && item.lower !== 'who';
}

function isNoun(item: Item | undefined): boolean {
  return item?.tag === 'NOUN' || item?.tag === 'PROPN' || item?.tag === 'NUM';
}
