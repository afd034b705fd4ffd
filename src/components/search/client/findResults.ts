import { OPEN_END } from '#site/search/searchShape.ts';
import { chosenValues } from './facetValues.ts';
import type { OpenIndex } from './openIndex.ts';
import type { FacetCounts, ResultHandle, SearchAnswer, SearchOptions } from './pagefindApi.ts';
import { FACETS, hasChoices, isEmpty, type SearchState, without } from './searchState.ts';
import { searchWhole } from './searchWhole.ts';

export interface Found {
  readonly results: readonly ResultHandle[];
  /** Results by kind. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** Results that are drawn at once, so that their records are asked for together. */
export const DRAWN_AT_ONCE = 10;

/** Results that tell whether a word was found where none is drawn. */
const TELLING = 3;

/** Counted with the results, whatever else is asked for. */
const KINDS = ['Statement', 'Event', 'Speaker', 'Article'];

/** Searches the index. An empty state finds nothing. Of the facets it reads no more than the state chooses from, and the kinds. */
export async function findResults(index: OpenIndex, state: SearchState): Promise<Found> {
  if (isEmpty(state)) return { results: [], kinds: {} };
  const answer = await search(index, state, hasChoices(state) ? await index.known() : {}, DRAWN_AT_ONCE);
  return { results: answer.results, kinds: answer.filters.kind ?? {} };
}

/** For each facet, how many results each of its values would have beside what the other facets choose. */
export async function countFacets(index: OpenIndex, state: SearchState): Promise<FacetCounts> {
  const known = await index.known();
  if (isEmpty(state)) return known;
  const counts = { ...(await search(index, state, known, TELLING)).filters };
  for (const facet of FACETS) {
    if (state.chosen[facet].length === 0) continue;
    const others = await search(index, without(state, facet), known, TELLING);
    counts[facet] = others.filters[facet] ?? {};
  }
  return counts;
}

function search(
  { pagefind }: OpenIndex,
  state: SearchState,
  known: FacetCounts,
  lookedAt: number,
): Promise<SearchAnswer> {
  return searchWhole(pagefind, state.query, searchOptions(state, known), lookedAt);
}

function searchOptions(state: SearchState, known: FacetCounts): SearchOptions {
  const chosen = FACETS.filter((facet) => state.chosen[facet].length > 0);
  const filters = Object.fromEntries(
    chosen.map((facet) => [facet, { any: chosenValues(facet, state, known) }]),
  );
  const days = state.from || state.to ? { on: { any: daysBetween(state, known.on) } } : {};
  return {
    filters: { kind: { any: KINDS }, ...filters, ...days },
    ...(state.order === 'best' ? {} : { sort: SORTS[state.order] }),
  };
}

const SORTS = { earliest: { earliest: 'asc' }, latest: { latest: 'desc' } } as const;

/**
 * The days of the index, each `first/last`, that have a day in common with the range, an open end with any; one that no
 * record has if none has. None lies in a range that ends before it begins.
 */
export function daysBetween(
  { from, to, undated }: Pick<SearchState, 'from' | 'to' | 'undated'>,
  known: FacetCounts[string] = {},
): string[] {
  const within = Object.keys(known).filter((day) => {
    const [first = '', last] = day.split('/');
    if (last === undefined) return undated;
    return (last === OPEN_END || last >= from) && (to === '' || (first <= to && from <= to));
  });
  return within.length > 0 ? within : ['nowhere'];
}
