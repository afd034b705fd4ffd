import { GIVEN_NAMES, NAME_PARTICLES, ORGANISATION_WORDS, ORIGIN_ADJECTIVE } from '../../constants/names.ts';
import { isPersonNoun, NAME_TITLES } from '../../constants/roleNouns.ts';
import type { Item } from '../../parsers/narrationSentence.ts';
import { isPossessiveMark } from '../../parsers/phrases/findPhrases.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';
import { holderStart, outerRole } from './office.ts';

/** The item after the last title, role word or owner before the name. */
export function nameStart(items: readonly Item[], { first: from, coreLimit, preposition }: Phrase): number {
  const core = items.slice(from, coreLimit);
  // The inner phrase of “Secretary of State Ana Prull”.
  const office = preposition === 'of' ? holderStart(items, outerRole(items, from, coreLimit)) : -1;
  if (office >= from) return office;
  let first = 0;
  core.slice(0, -1).forEach((item, at) => {
    const word = bareTitle(item.lower);
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

/** “Republican Carl Summer”, “German striker”: a party or people before a name of two words or more. */
function isOrigin(core: readonly Item[], at: number): boolean {
  return at + 2 < core.length && ORIGIN_ADJECTIVE.test(core[at]?.lower ?? '');
}

function isNameWord(item: Item): boolean {
  return item.tag === 'PROPN' || item.text === '-' || item.text === '&' || NAME_PARTICLES.has(item.lower);
}

/** A title without its full stop. */
export function bareTitle(word: string): string {
  return word.replace(/\.$/, '');
}
