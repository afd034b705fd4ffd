import { findResults } from './findResults.ts';
import type { OpenIndex } from './openIndex.ts';
import { isReversed, type SearchState } from './searchState.ts';
import type { Way } from './way.ts';

/** As a value of the facet, what carries no day. */
const NONE_GIVEN = 'none-given';

/**
 * What a choice of days leaves out for want of a day, and how many; undefined where it leaves out nothing of the kind. What
 * lies on other days does not count.
 */
export async function leftOut(index: OpenIndex, state: SearchState, found: number): Promise<Way | undefined> {
  const wider = withUndated(state);
  if (wider === state || isReversed(state)) return undefined;
  const count = (await findResults(index, wider)).results.length - found;
  return count > 0 ? { state: wider, count } : undefined;
}

/** A state that lets through what carries no day, too; itself where it does. */
export function withUndated(state: SearchState): SearchState {
  const { from, to, undated, chosen } = state;
  const byRange = from + to !== '' && !undated;
  const byFacet = chosen.day.length > 0 && !chosen.day.includes(NONE_GIVEN);
  if (!byRange && !byFacet) return state;
  const day = byFacet ? [...chosen.day, NONE_GIVEN] : chosen.day;
  return { ...state, undated: undated || byRange, chosen: { ...chosen, day } };
}
