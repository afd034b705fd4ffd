import type { MarkedText } from '#model/span.ts';
import { HONOUR } from '../../constants/names.ts';
import { COURTESY_TITLES, isPersonNoun, NAME_TITLES, nounGender } from '../../constants/roleNouns.ts';
import type { Item } from '../../parsers/narrationSentence.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';
import { fold } from './nameMatch.ts';
import { bareTitle, nameStart } from './nameStart.ts';
import { holderStart } from './office.ts';
import { looksLikePerson } from './personShape.ts';

/** A name as one phrase gives it: “State Department spokesman Ned Price”. */
export interface NameParts {
  /** The name itself: `Ned`, `Price`. */
  readonly words: readonly string[];
  /** The words by which it is found again: folded, without Jr. or III. */
  readonly keys: readonly string[];
  /** The words before it without article and courtesy title, where they say what it is: “State Department spokesman”. */
  readonly role: MarkedText | null;
  readonly titled: boolean;
  /** What a title says of it: Mr, Mrs, spokeswoman. */
  readonly gender: 'm' | 'f' | null;
  readonly isPerson: boolean;
}

/** Reads a phrase whose head is a proper noun, or a role whose holder it names; null where the phrase is neither. */
export function namePartsOf(text: string, items: readonly Item[], phrase: Phrase): NameParts | null {
  const holder = holderStart(items, phrase);
  if (holder >= 0) return partsOf(text, items, phrase, holder, phrase.limit);
  if (phrase.kind !== 'name') return null;
  const first = nameStart(items, phrase);
  return partsOf(text, items, phrase, first, phrase.coreLimit);
}

/** The name from its first item to its last, and what stands before it in the phrase. */
function partsOf(
  text: string,
  items: readonly Item[],
  phrase: Phrase,
  first: number,
  coreLimit: number,
): NameParts | null {
  const [from, to, complement] = [items[first], items[coreLimit - 1], items[phrase.limit - 1]];
  if (!from || !to || !complement) return null;
  const prefix = items.slice(phrase.first, first);
  const titles = prefix.map((item) => bareTitle(item.lower));
  const titled = titles.some((word) => NAME_TITLES.has(word) || isPersonNoun(word));
  const core = withoutHonours(text.slice(from.start, to.end).split(/\s+/));
  const isPerson = titled || (looksLikePerson(core, prefix) && !isFollowedByWhich(items, phrase));
  // A person “of Harford” is named without it, a Department of Transport is not.
  const end = isPerson || complement.tag !== 'PROPN' ? to.end : complement.end;
  const words = withoutHonours(text.slice(from.start, end).split(/\s+/));
  return {
    words,
    keys: keysOf(words),
    role: roleBefore(text, prefix),
    titled,
    gender: genderOf(titles),
    isPerson,
  };
}

/** “Ana Prull KC”: what behind a name is no part of it. */
function withoutHonours(words: readonly string[]): string[] {
  const last = words.findLastIndex((word) => !HONOUR.test(word));
  return last < 1
    ? [...words]
    : words.slice(0, last + 1).map((word, at) => (at === last ? word.replace(/,$/, '') : word));
}

/** What may stand behind a surname and is part of the name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq)\.?,?$/;

function keysOf(words: readonly string[]): string[] {
  const keys = words.map(fold);
  return keys.length > 1 && SUFFIX.test(keys.at(-1) ?? '') ? keys.slice(0, -1) : keys;
}

function roleBefore(text: string, prefix: readonly Item[]): MarkedText | null {
  const kept = prefix.filter(
    (item, at) => !(at === 0 && item.tag === 'DET') && !COURTESY_TITLES.has(bareTitle(item.lower)),
  );
  const [from, to] = [kept[0], kept.at(-1)];
  if (
    !from ||
    !to ||
    !kept.some((item) => NAME_TITLES.has(bareTitle(item.lower)) || isPersonNoun(item.lower))
  )
    return null;
  return { text: text.slice(from.start, to.end), start: from.start, end: to.end };
}

function genderOf(titles: readonly string[]): 'm' | 'f' | null {
  for (const title of titles) {
    const gender = COURTESY_TITLES.get(title) ?? nounGender(title);
    if (gender) return gender;
  }
  return null;
}

/** “Greyling Engineering, which built the bridge”: no person is a which. */
function isFollowedByWhich(items: readonly Item[], phrase: Phrase): boolean {
  const at = items[phrase.limit]?.text === ',' ? phrase.limit + 1 : phrase.limit;
  return items[at]?.lower === 'which';
}
