import type { Feature } from '../../../feature.ts';
import type { PhraseGiven } from './phraseFeatures.ts';
import type { Report } from './reports.ts';

/** A candidate among the verbs of speech in the sentence of the quote. */
export interface RivalGiven {
  readonly own: readonly Report[];
  readonly others: readonly Report[];
  /** The fewest words from the quote to a verb of the candidate's own, or to the candidate. */
  readonly distance: number;
}

export function rivalGiven({ reports, step, phrase, between }: PhraseGiven): RivalGiven {
  const isOwn = ({ source }: Report) => step === 0 && source === phrase.first;
  const own = reports.filter(isOwn);
  const distances = own.map(({ distance }) => distance);
  return {
    own,
    others: reports.filter((report) => !isOwn(report)),
    distance: Math.min(step === 0 ? between.words : 99, ...distances),
  };
}

export const RIVAL_FEATURES: readonly Feature<RivalGiven>[] = [
  ['rival: own beside the quote', ({ own }) => own.some(({ beside }) => beside)],
  ['rival: own trails', ({ own }) => own.some(({ trails }) => trails)],
  ['rival: own leads', ({ own }) => own.some(({ leads }) => leads)],
  ['rival: other beside the quote', ({ others }) => others.some(({ beside }) => beside)],
  ['rival: other trails', ({ others }) => others.some(({ trails }) => trails)],
  ['rival: other leads', ({ others }) => others.some(({ leads }) => leads)],
  [
    'rival: nearer',
    ({ others, distance }) => Math.min(others.filter((other) => other.distance < distance).length, 4),
  ],
  [
    'rival: farther',
    ({ others, distance }) => Math.min(others.filter((other) => other.distance >= distance).length, 4),
  ],
];
