import {
  FEMALE_NAMES,
  MALE_NAMES,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  ORIGIN_ADJECTIVE,
  PLACE_NAMES,
} from '../../constants/names.ts';
import { COURTESY_TITLES, isPersonNoun, NAME_TITLES, nounGender } from '../../constants/roleNouns.ts';
import type { Item } from '../../parsers/narrationSentence.ts';
import { isPossessiveMark } from '../../parsers/phrases/findPhrases.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';

/** A name as one phrase gives it: “State Department spokesman Ned Price”. */
export interface NameParts {
  /** The name itself: `Ned`, `Price`. */
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The words before it, as the text has them, without article and courtesy title: “State Department spokesman”. */
  readonly role: string;
  readonly titled: boolean;
  readonly gender: 'm' | 'f' | null;
  readonly isPerson: boolean;
}

/** Reads a phrase whose head is a proper noun; null where the phrase is none. */
export function namePartsOf(text: string, items: readonly Item[], phrase: Phrase): NameParts | null {
  if (phrase.kind !== 'name') return null;
  const core = items.slice(phrase.first, phrase.coreLimit);
  const first = nameStart(core);
  const [from, to, complement] = [core[first], core.at(-1), items[phrase.limit - 1]];
  if (!from || !to || !complement) return null;
  const prefix = core.slice(0, first);
  const titles = prefix.map((item) => bare(item.lower));
  const titled = titles.some((word) => NAME_TITLES.has(word) || isPersonNoun(word));
  const words = text.slice(from.start, to.end).split(/\s+/);
  const isPerson = titled || (looksLikePerson(words, prefix) && !isFollowedByWhich(items, phrase));
  // A person “of Harford” is named without it, a Department of Transport is not.
  const end = isPerson ? to.end : complement.end;
  return {
    words: text.slice(from.start, end).split(/\s+/),
    start: from.start,
    end,
    role: roleText(text, prefix),
    titled,
    gender: genderOf(titles, words),
    isPerson,
  };
}

/** The item after the last title, role word or owner before the name. */
function nameStart(core: readonly Item[]): number {
  let first = 0;
  core.slice(0, -1).forEach((item, at) => {
    const word = bare(item.lower);
    const isRole = NAME_TITLES.has(word) || isPersonNoun(word);
    if (isRole || isPossessiveMark(item) || !isNameWord(item) || isOrigin(core, at)) first = at + 1;
  });
  return givenNameStart(core, first);
}

/** “Senate Minority Whip Dick Durbin”: a common first name deep in a long run of capitals begins the name. */
function givenNameStart(core: readonly Item[], first: number): number {
  if (core.length - first < 4 || ORGANISATION_WORDS.has(core.at(-1)?.lower ?? '')) return first;
  const at = core.findIndex(
    ({ lower }, index) =>
      index > first && index < core.length - 1 && (MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower)),
  );
  return at < 0 ? first : at;
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

function roleText(text: string, prefix: readonly Item[]): string {
  const kept = prefix.filter(
    (item, at) => !(at === 0 && item.tag === 'DET') && !COURTESY_TITLES.has(bare(item.lower)),
  );
  const [from, to] = [kept[0], kept.at(-1)];
  if (!from || !to || !kept.some((item) => NAME_TITLES.has(bare(item.lower)) || isPersonNoun(item.lower)))
    return '';
  return text.slice(from.start, to.end);
}

function genderOf(titles: readonly string[], words: readonly string[]): 'm' | 'f' | null {
  for (const title of titles) {
    const gender = COURTESY_TITLES.get(title) ?? nounGender(title);
    if (gender) return gender;
  }
  const given = words[0]?.toLowerCase() ?? '';
  const [male, female] = [MALE_NAMES.has(given), FEMALE_NAMES.has(given)];
  return male === female ? null : male ? 'm' : 'f';
}

/** “Greyling Engineering, which built the bridge”: no person is a which. */
function isFollowedByWhich(items: readonly Item[], phrase: Phrase): boolean {
  const at = items[phrase.limit]?.text === ',' ? phrase.limit + 1 : phrase.limit;
  return items[at]?.lower === 'which';
}

/** Two to four words, none of them an organisation's or a place's; or one that is a common first name. */
function looksLikePerson(words: readonly string[], prefix: readonly Item[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.some((word) => ORGANISATION_WORDS.has(word) || PLACE_NAMES.has(word))) return false;
  if (MALE_NAMES.has(lower[0] ?? '') || FEMALE_NAMES.has(lower[0] ?? '')) return true;
  if (
    prefix[0]?.tag === 'DET' ||
    /^(?:New|North|South|East|West|San|Los|Las|Saint|St\.|Great|United)$/.test(words[0] ?? '')
  )
    return false;
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) =>
      /^(?:\p{Lu}\p{Ll}|\p{Lu}['’]?\p{Lu}\p{Ll}|\p{Lu}\.|van|von|de|der|den|del|di|da|al|el|la|le|bin|ibn|\p{Lu}c)/u.test(
        word,
      ),
    )
  );
}
