import { isPluralNoun } from '../../constants/roleNouns.ts';
import type { Item } from '../narrationSentence.ts';
import type { Phrase } from './phrase.ts';

/** Adds to the phrases of a sentence those that names make together, each behind its first: “Reed, Hale and Stone”. */
export function withJoint(text: string, items: readonly Item[], phrases: readonly Phrase[]): Phrase[] {
  let listLimit = 0;
  return phrases.flatMap((phrase) => {
    if (phrase.first < listLimit || !isWholeName(phrase) || isWithin(items, phrases, phrase)) return phrase;
    const members = membersFrom(items, phrases, phrase);
    const last = members.at(-1);
    if (!last || last === phrase) return phrase;
    listLimit = last.limit;
    return [phrase, jointOf(text, members, last)];
  });
}

/** “Ministers from Chad, Niger and Mali”: the names behind the comma go on with what the ministers are from. */
function isWithin(items: readonly Item[], phrases: readonly Phrase[], { first }: Phrase): boolean {
  if (items[first - 1]?.text !== ',') return false;
  const before = phrases.find(({ kind, limit }) => kind === 'noun' && limit === first - 1);
  if (!before || before.limit === before.coreLimit || items[before.limit - 1]?.tag !== 'PROPN') return false;
  return isPluralNoun(items[before.head]?.lower ?? '');
}

/** The names that a list begun by one holds; empty where no “and” ends it. */
function membersFrom(items: readonly Item[], phrases: readonly Phrase[], first: Phrase): readonly Phrase[] {
  const members = [first];
  for (let last = first; ; ) {
    const comma = items[last.limit]?.text === ',';
    const at = comma ? last.limit + 1 : last.limit;
    const isEnd = items[at]?.lower === 'and' && (!comma || members.length > 1);
    if (!isEnd && !comma) return [];
    const next = phrases.find((other) => other.first === (isEnd ? at + 1 : at) && isWholeName(other));
    if (!next) return [];
    members.push(next);
    if (isEnd) return isPlaceBefore(members) ? [] : members;
    last = next;
  }
}

/** “In Harford, Reed and Stone said”: the place is none of them. */
function isPlaceBefore(members: readonly Phrase[]): boolean {
  return members.length > 2 && /^(?:in|at|from|near|on|outside)$/.test(members[0]?.preposition ?? '');
}

function isWholeName({ kind, possessive }: Phrase): boolean {
  return kind === 'name' && !possessive;
}

function jointOf(text: string, members: readonly Phrase[], last: Phrase): Phrase {
  const [{ start, first, preposition } = last] = members;
  return { ...last, start, text: text.slice(start, last.end), first, preposition, kind: 'noun', members };
}
