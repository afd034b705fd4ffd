import type { Draft } from '../../draft.ts';
import { type Forest, scoresOf } from '../../forest.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { certainSource } from './certainSource.ts';
import type { QuoteGiven } from './features/quoteFeatures.ts';
import { type Known, QUOTE_LENGTH, quoteRow, sourceRow } from './features/sourceRow.ts';

/** The likeliest speaker of a quote among the candidates. */
export interface Ranked {
  readonly candidate: Candidate;
  /** Its features. */
  readonly row: Float64Array;
  readonly score: number;
  /** By softmax over the candidates, from 0 to 1. */
  readonly probability: number;
  /** How far its score is above the next candidate's that means someone else. */
  readonly margin: number;
}

/** No margin counts as wider. */
const WIDEST = 20;

/** Added to the score of the source that the grammar leaves no doubt of: more than trees ever part two candidates by. */
export const CERTAIN = 20;

/** The likeliest speaker of a stretch, or null where nobody is near. The first of equals wins: the order is the text's. */
export function bestCandidate(draft: Draft, given: QuoteGiven, known: Known, forest: Forest): Ranked | null {
  const candidates = candidatesFor(draft, given.quote.stretch, given.previous);
  const certain = certainSource(given.quote, candidates);
  const quote = quoteRow(given);
  const rows = candidates.map((candidate) => sourceRow(given, candidate, known, quote));
  const scores = scoresOf(forest, rows, QUOTE_LENGTH);
  const ranked = candidates.map((candidate, at) => ({
    candidate,
    row: rows[at] as Float64Array,
    score: (scores[at] as number) + (candidate === certain ? CERTAIN : 0),
  }));
  return ranked.length === 0 ? null : bestOf(ranked);
}

type Scored = Pick<Ranked, 'candidate' | 'row' | 'score'>;

export function bestOf(ranked: readonly Scored[]): Ranked {
  const best = ranked.reduce((one, other) => (other.score > one.score ? other : one));
  const second = Math.max(
    ...ranked.filter((other) => other !== best).map(({ score }) => score),
    best.score - WIDEST,
  );
  const sum = ranked.reduce((total, { score }) => total + Math.exp(score - best.score), 0);
  return { ...best, probability: 1 / sum, margin: best.score - second };
}
