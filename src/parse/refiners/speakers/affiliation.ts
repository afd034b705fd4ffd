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
  const opening = words.slice(first, limit).findIndex((item) => !isTitle(item));
  if (opening < 0) return [];
  const run = words.slice(first + opening, limit);
  const next = words[limit];
  // “Reed campaign manager”: a common noun ends the name.
  const owned = next && ORGANISATION_NOUNS.has(next.lower) && words[limit + 1] ? [...run, next] : null;
  if (owned) return owned;
  const last = run.findLastIndex(isOrganisationWord);
  const named = withoutTitles(last < 0 ? run : run.slice(0, last + 1));
  if (last >= 0) return named;
  const lower = named.map((item) => item.lower);
  if (isPerson(lower) || lower.some((word) => PLACE_NAMES.has(word))) return [];
  const before = words[first - 1]?.lower === 'the' ? words[first - 2] : words[first - 1];
  const belongs =
    /^(?:for|at|with)$/.test(before?.lower ?? '') || isPossessiveMark(next) || STAFF.test(next?.lower ?? '');
  return belongs ? named : [];
}

function withoutTitles(run: readonly Item[]): readonly Item[] {
  return run.slice(0, run.findLastIndex((item) => !isTitle(item)) + 1);
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
function isOrganisationWord({ lower, text }: Item): boolean {
  if (PLACE_NAMES.has(lower) || isPersonNoun(lower)) return false;
  return ORGANISATION_WORDS.has(lower) || /^\p{Lu}{2,6}$/u.test(text);
}
