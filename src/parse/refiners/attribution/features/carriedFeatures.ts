import type { Feature } from '../../../feature.ts';
import type { CarriedCandidate } from '../candidates.ts';
import type { Surroundings } from '../surroundings.ts';
import type { QuoteGiven } from './quoteFeatures.ts';

/** The speaker of the quote before as the trees look at them. */
export interface CarriedGiven extends QuoteGiven {
  readonly last: Surroundings | null;
  /** Sources of verbs of saying between the two quotes, and names. */
  readonly voicesBetween: number;
  readonly namesBetween: number;
}

/** How many sentences back it is counted who else spoke. */
const REACH = 60;

export function carriedGiven(given: QuoteGiven, { from }: CarriedCandidate): CarriedGiven {
  const { draft, quote } = given;
  const last = draft.surroundings[from] ?? null;
  let [voicesBetween, namesBetween] = [0, 0];
  const first = Math.max((last?.sentence ?? quote.sentence) + 1, quote.sentence - REACH);
  for (let sentence = first; sentence < quote.sentence && namesBetween < 9; sentence++) {
    voicesBetween += (draft.frames[sentence] ?? []).filter(({ cueClass }) => cueClass === 'say').length;
    namesBetween += (draft.views[sentence]?.phrases ?? []).filter(({ kind }) => kind === 'name').length;
  }
  return { ...given, last, voicesBetween, namesBetween };
}

export const CARRIED_FEATURES: readonly Feature<CarriedGiven>[] = [
  ['carried: last was alone', ({ last }) => last?.alone ?? false],
  ['carried: last ended its sentence', ({ last }) => last?.item === (last?.items.length ?? 0) - 1],
  ['carried: words of the last', ({ last }) => Math.min(last?.words.length ?? 0, 40)],
  ['carried: last in same sentence', ({ last, quote }) => last?.sentence === quote.sentence],
  [
    'carried: words since last',
    ({ last, quote }) => (last?.sentence === quote.sentence ? quote.item - last.item : 30),
  ],
  ['carried: cues since last', ({ voicesBetween }) => Math.min(voicesBetween, 5)],
  ['carried: names since last', ({ namesBetween }) => Math.min(namesBetween, 9)],
];
