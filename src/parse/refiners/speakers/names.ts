import type { MarkedText } from '#model/span.ts';
import {
  GIVEN_NAMES,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  ORIGIN_ADJECTIVE,
  PLACE_NAMES,
} from '../../constants/names.ts';
import { COURTESY_TITLES, isPersonNoun, NAME_TITLES, nounGender } from '../../constants/roleNouns.ts';
import type { Item } from '../../parsers/narrationSentence.ts';
import { isPossessiveMark } from '../../parsers/phrases/findPhrases.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';
import { fold } from './nameMatch.ts';
import { holderStart, outerRole } from './office.ts';

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
  const titles = prefix.map((item) => bare(item.lower));
  const titled = titles.some((word) => NAME_TITLES.has(word) || isPersonNoun(word));
  const core = text.slice(from.start, to.end).split(/\s+/);
  const isPerson = titled || (looksLikePerson(core, prefix) && !isFollowedByWhich(items, phrase));
  // A person “of Harford” is named without it, a Department of Transport is not.
  const end = isPerson || complement.tag !== 'PROPN' ? to.end : complement.end;
  const words = text.slice(from.start, end).split(/\s+/);
  return {
    words,
    keys: keysOf(words),
    role: roleBefore(text, prefix),
    titled,
    gender: genderOf(titles),
    isPerson,
  };
}

/** What may stand behind a surname. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq)\.?,?$/;

function keysOf(words: readonly string[]): string[] {
  const keys = words.map(fold);
  return keys.length > 1 && SUFFIX.test(keys.at(-1) ?? '') ? keys.slice(0, -1) : keys;
}

/** The item after the last title, role word or owner before the name. */
function nameStart(items: readonly Item[], { first: from, coreLimit, preposition }: Phrase): number {
  const core = items.slice(from, coreLimit);
  // The inner phrase of “Secretary of State Ana Prull”.
  const office = preposition === 'of' ? holderStart(items, outerRole(items, from, coreLimit)) : -1;
  if (office >= from) return office;
  let first = 0;
  core.slice(0, -1).forEach((item, at) => {
    const word = bare(item.lower);
    const isRole = NAME_TITLES.has(word) || isPersonNoun(word);
    if (isRole || isPossessiveMark(item) || !isNameWord(item) || isOrigin(core, at)) first = at + 1;
  });
  return from + givenNameStart(core, first);
}

/** “Senate Minority Whip Dick Durbin”: a common first name deep in a long run of capitals begins the name. */
function givenNameStart(core: readonly Item[], first: number): number {
  if (core.length - first < 4 || ORGANISATION_WORDS.has(core.at(-1)?.lower ?? '')) return first;
  const at = core.findIndex(
    ({ lower }, index) => index > first && index < core.length - 1 && GIVEN_NAMES.has(lower),
  );
  // Deep in “Nguyen Thi Minh Khai” it is part of the name.
  const isOffice = core.slice(first, at).some(({ lower }) => ORGANISATION_WORDS.has(lower));
  return at < 0 || !isOffice ? first : at;
}

/** “Republican Donald Trump”, “German striker”: a party or people before a name of two words or more. */
function isOrigin(core: readonly Item[], at: number): boolean {
  return at + 2 < core.length && ORIGIN_ADJECTIVE.test(core[at]?.lower ?? '');
}

function isNameWord(item: Item): boolean {
  return item.tag === 'PROPN' || item.text === '-' || item.text === '&' || NAME_PARTICLES.has(item.lower);
}

function bare(word: string): string {
  return word.replace(/\.$/, '');
}

function roleBefore(text: string, prefix: readonly Item[]): MarkedText | null {
  const kept = prefix.filter(
    (item, at) => !(at === 0 && item.tag === 'DET') && !COURTESY_TITLES.has(bare(item.lower)),
  );
  const [from, to] = [kept[0], kept.at(-1)];
  if (!from || !to || !kept.some((item) => NAME_TITLES.has(bare(item.lower)) || isPersonNoun(item.lower)))
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

/** A capital and a small letter, an initial, or a particle. */
const NAME_WORD =
  /^(?:\p{Lu}\p{Ll}|\p{Lu}['’]?\p{Lu}\p{Ll}|\p{Lu}\.|(?:van|von|de|der|den|del|di|da|al|el|la|le|bin|ibn)$|\p{Lu}c)/u;

/** A capital inside a word, or capitals alone: YouTube, PAC; but McCoy, O'Neil, DeVos, J.R., III. */
export const BRAND_WORD = /^(?!Mac|Mc|Le|La|De|Di|Du|Van|Fitz)[A-Z][a-z]+[A-Z]|^(?!III$)\p{Lu}{3,}$/u;

/** Two to four words, none of them an organisation's or a place's; or one that is a common first name. */
function looksLikePerson(words: readonly string[], prefix: readonly Item[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.some((word) => ORGANISATION_WORDS.has(word) || PLACE_NAMES.has(word))) return false;
  if (words.some((word) => BRAND_WORD.test(word))) return false;
  if (GIVEN_NAMES.has(lower[0] ?? '')) return true;
  if (
    prefix[0]?.tag === 'DET' ||
    /^(?:New|North|South|East|West|San|Los|Las|Saint|St\.|Great|United)$/.test(words[0] ?? '')
  )
    return false;
  return words.length >= 2 && words.length <= 4 && words.every((word) => NAME_WORD.test(word));
}
