import { blankRow, fill, namesOf, rowLike } from '../../feature.ts';
import { CLAUSE_FEATURES } from './clauseFeatures.ts';
import { DATE_FEATURES } from './dateFeatures.ts';
import { FORM_FEATURES } from './formFeatures.ts';
import { givenOf } from './given.ts';
import { PATH_FEATURES } from './pathFeatures.ts';
import { RIVAL_FEATURES } from './rivalFeatures.ts';
import type { Scene } from './scene.ts';

const CANDIDATE_FEATURES = [...PATH_FEATURES, ...FORM_FEATURES, ...CLAUSE_FEATURES, ...RIVAL_FEATURES];

/** The names of what stands in a row, in its order. */
export const GOVERNING_FEATURES: readonly string[] = [
  ...namesOf(DATE_FEATURES),
  ...namesOf(CANDIDATE_FEATURES),
];

/** How many features a date has, whichever event it dates: the row begins with them. */
export const DATE_LENGTH = DATE_FEATURES.length;

/** A date in numbers; the candidate is yet to be filled in. */
export function dateRow(scene: Scene): Float64Array {
  const row = blankRow(GOVERNING_FEATURES.length);
  fill(row, 0, DATE_FEATURES, scene);
  return row;
}

/** A candidate in numbers behind its date's. `place` is its place among those of the sentence. */
export function candidateRow(scene: Scene, place: number, date: Float64Array): Float64Array {
  const row = rowLike(date);
  fill(row, DATE_LENGTH, CANDIDATE_FEATURES, givenOf(scene, place));
  return row;
}
