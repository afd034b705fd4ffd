import type { MarkedText, Span } from '#model/span.ts';
import {
  ORGANISATION_NOUNS,
  ORGANISATION_WORDS,
  ORIGIN_ADJECTIVE,
  PLACE_NAMES,
} from '../../constants/names.ts';
import { isPersonNoun, NAME_TITLES } from '../../constants/roleNouns.ts';
import type { Item } from '../../parsers/narrationSentence.ts';
import { isPossessiveMark } from '../../parsers/phrases/findPhrases.ts';

/** Whether words are the name of a person whom the text speaks of. */
type IsPerson = (words: readonly string[]) => boolean;

/**
 * The organisation that the words of a role name: “spokesman for the Harford Port Authority”, “State Department
 * spokesman”, “Nimbus Lock’s founder”. No place (“mayor of Harford”) and no person (“a Reed aide”).
 */
export function affiliationIn(
  text: string,
  items: readonly Item[],
  { start, end }: Span,
  isPerson: IsPerson,
): MarkedText | null {
  const words = items.filter((item) => item.start >= start && item.end <= end);
  for (let at = 0; at < words.length; at++) {
    const limit = nameLimit(words, at);
    if (limit === at) continue;
    const kept = organisation(words, at, limit, isPerson);
    const [first, last] = [kept[0], kept.at(-1)];
    if (first && last) return { text: text.slice(first.start, last.end), start: first.start, end: last.end };
    at = limit - 1;
  }
  return null;
}

/** Where a run of capitals ends, with what joins them: “Department of Transport”, “Bank of Harford”. */
function nameLimit(words: readonly Item[], first: number): number {
  let at = first;
  while (words[at]?.tag === 'PROPN') {
    at++;
    const next = words[at];
    if (next && /^(?:of|for|and|&|-)$/.test(next.lower) && at > first && words[at + 1]?.tag === 'PROPN') at++;
  }
  return at;
}

/** The words of a run that name an organisation, by what they are and what stands beside them; none where they don't. */
function organisation(
  words: readonly Item[],
  first: number,
  limit: number,
  isPerson: IsPerson,
): readonly Item[] {
  const run = withoutTitles(words.slice(first, limit));
  const next = words[limit];
  // “Reed campaign manager”: a common noun ends the name.
  if (next && run.length > 0 && ORGANISATION_NOUNS.has(next.lower) && words[limit + 1]) return [...run, next];
  const last = run.findLastIndex(isOrganisationWord);
  if (last > 0 || isAcronym(run[last])) return STAFF.test(next?.lower ?? '') ? run : run.slice(0, last + 1);
  const lower = run.map((item) => item.lower);
  if (last === 0 || isPerson(lower) || lower.some((word) => PLACE_NAMES.has(word))) return [];
  return belongs(words, first, limit) ? run : [];
}

/** Whether what stands beside a name makes it an employer: “spokesman for Nimbus”, “Nimbus’s founder”. */
function belongs(words: readonly Item[], first: number, limit: number): boolean {
  const before = words[first - 1]?.lower === 'the' ? words[first - 2] : words[first - 1];
  const next = words[limit];
  return (
    /^(?:for|at|with)$/.test(before?.lower ?? '') || isPossessiveMark(next) || STAFF.test(next?.lower ?? '')
  );
}

/** “Former State Department Press Secretary” → “State Department”. */
function withoutTitles(run: readonly Item[]): readonly Item[] {
  const isName = (item: Item): boolean => item.tag === 'PROPN' && !isTitle(item);
  return run.slice(Math.max(0, run.findIndex(isName)), run.findLastIndex(isName) + 1);
}

/** Who works for somebody: “a Nimbus spokeswoman”. */
const STAFF =
  /^(?:spokes(?:man|woman|person)|founder|co-founder|chairman|chairwoman|director|boss|executives?|ceo|employee|engineer|staffer|analyst|researcher|economist)$/;

function isTitle({ lower }: Item): boolean {
  const word = lower.replace(/\.$/, '');
  return NAME_TITLES.has(word) || isPersonNoun(word) || ORIGIN_ADJECTIVE.test(word) || RANK.test(word);
}

const RANK = /^(?:former|ex|vice|deputy|acting|assistant|senior|chief|press|first)$/;

/** A word as in “Port Authority”, or initials. */
function isOrganisationWord(item: Item): boolean {
  return isAcronym(item) || (ORGANISATION_WORDS.has(item.lower) && !PLACE_NAMES.has(item.lower));
}

/** NATO, the NBC; but no country. */
function isAcronym(item: Item | undefined): boolean {
  return item !== undefined && /^\p{Lu}{2,6}$/u.test(item.text) && !/^(?:us|uk|uae)$/.test(item.lower);
}
