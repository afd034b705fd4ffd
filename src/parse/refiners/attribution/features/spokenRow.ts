import type { Feature } from '../../../feature.ts';
import { blankRow, fill, namesOf } from '../../../feature.ts';
import { wordsOf } from '../article.ts';
import type { Ranked } from '../rank.ts';
import type { QuoteGiven } from './quoteFeatures.ts';
import { type Known, quoteRow, SOURCE_FEATURES } from './sourceRow.ts';

/** A stretch with the likeliest source found for it. */
interface SpokenGiven extends QuoteGiven {
  readonly best: Ranked | null;
  readonly known: Known;
  /** The reporter's words right before the quote, at most three, in lower case. */
  readonly lead: readonly string[];
}

const NICKNAMING =
  /^(?:so-called|dubbed|nicknamed|titled|entitled|known|christened|codenamed|named|labell?ed)$/;
const NAMING =
  /^(?:called|as|named|labeled|labelled|word|words|phrase|term|terms|song|film|movie|book|show|play|novel|album|magazine|slogan|hashtag|episode|series|single|sign|signs|name|mean|means|meaning|chant|chants|chanting|read|reads|reading)$/;

const OWN_FEATURES: readonly Feature<SpokenGiven>[] = [
  ['best: score', ({ best }) => best?.score ?? -20],
  ['best: probability', ({ best }) => best?.probability ?? 0],
  ['best: margin', ({ best }) => best?.margin ?? 0],
  ['best: carried', ({ best }) => best?.candidate.kind === 'carried'],
  ['lead: names something', ({ lead }) => lead.slice(-2).some((word) => NAMING.test(word))],
  [
    'lead: nicknames',
    ({ lead }) => NICKNAMING.test(lead.at(-1) ?? '') || lead.join('').endsWith('so-called'),
  ],
  ['lead: as', ({ lead }) => lead.at(-1) === 'as'],
  ['lead: the', ({ lead }) => lead.at(-1) === 'the'],
  ['lead: a', ({ lead }) => /^(?:a|an)$/.test(lead.at(-1) ?? '')],
  ['lead: of', ({ lead }) => lead.at(-1) === 'of'],
  ['lead: possessive', ({ lead }) => /^(?:['’]s?|his|her|their|its)$/.test(lead.at(-1) ?? '')],
  ['lead: that', ({ lead }) => lead.at(-1) === 'that'],
  ['words: title', ({ quote }) => titleClass(quote.words)],
  ['words: longest capital run', ({ quote }) => capitalRun(quote.words)],
  [
    'words: negation or modal',
    ({ quote }) => /\b(?:not|never|no|will|would|should|can|could)\b|n['’]t\b/i.test(quote.inner),
  ],
  ['article: stretches', ({ draft }) => Math.min(draft.stretches.length, 40)],
  [
    'article: same words',
    ({ known, quote }) => Math.min(known.article.repeated.get(wordsOf(quote.inner)) ?? 1, 5),
  ],
];

/** The names of what stands in a {@link spokenRow}: the row of the likeliest source comes first. */
export const SPOKEN_FEATURES: readonly string[] = [...SOURCE_FEATURES, ...namesOf(OWN_FEATURES)];

/** A stretch in numbers, for the trees that tell whether anyone says it. */
export function spokenRow(given: QuoteGiven, best: Ranked | null, known: Known): Float64Array {
  const row = blankRow(SPOKEN_FEATURES.length);
  row.set(best?.row ?? quoteRow(given));
  const { items, item } = given.quote;
  const lead = items.slice(Math.max(0, item - 3), item).map(({ lower }) => lower);
  fill(row, SOURCE_FEATURES.length, OWN_FEATURES, { ...given, best, known, lead });
  return row;
}

/** 2 for several words that all begin with a capital, small ones aside; 1 for a single one; 0 for any other. */
function titleClass(words: readonly string[]): number {
  const long = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  if (long.length === 0 || !long.every((word) => /^[\p{Lu}\p{N}]/u.test(word))) return 0;
  return long.length > 1 ? 2 : 1;
}

/** The most words in a row that begin with a capital. */
function capitalRun(words: readonly string[]): number {
  let [longest, run] = [0, 0];
  for (const word of words) {
    run = /^\p{Lu}/u.test(word) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
