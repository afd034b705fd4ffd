import { GIVEN_NAMES, ORGANISATION_WORDS, PLACE_NAMES } from '../../constants/names.ts';
import { isPersonNoun, isPluralNoun } from '../../constants/roleNouns.ts';
import type { Item } from '../../parsers/narrationSentence.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';

/** What an office is of: secretary of state, speaker of the house, chief of staff. */
const OFFICE_OF =
  /^(?:state|staff|house|senate|treasury|interior|defen[cs]e|labou?r|justice|health|education|commerce|energy)$/;

/** The item of a role's complement at which the name of its holder begins: “Secretary of State | Ana Prull”; -1 for none. */
export function holderStart(items: readonly Item[], { head, limit }: Pick<Phrase, 'head' | 'limit'>): number {
  const role = items[head]?.lower ?? '';
  if (!isPersonNoun(role) || isPluralNoun(role) || items[head + 1]?.lower !== 'of') return -1;
  const from = items[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  const run = items.slice(from, limit);
  if (run.length < 2 || !run.every(({ tag }) => tag === 'PROPN')) return -1;
  const isOther = ({ lower }: Item): boolean =>
    OFFICE_OF.test(lower) || ORGANISATION_WORDS.has(lower) || PLACE_NAMES.has(lower);
  if (isOther(run[run.length - 1] as Item)) return -1;
  const offices = run.findIndex((item) => !isOther(item));
  if (offices > 0) return from + offices;
  const given = run.findIndex(({ lower }, at) => at > 0 && at < run.length - 1 && GIVEN_NAMES.has(lower));
  return given < 0 ? -1 : from + given;
}

/** The role of whose complement a phrase is part: before “State Ana Prull” the secretary. */
export function outerRole(
  items: readonly Item[],
  first: number,
  limit: number,
): Pick<Phrase, 'head' | 'limit'> {
  return {
    head: items[first]?.lower === 'the' || items[first - 1]?.lower === 'of' ? first - 2 : first - 1,
    limit,
  };
}
