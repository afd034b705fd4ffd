import { chosenValues } from './facetValues.ts';
import type { FacetCounts, Pagefind, ResultHandle, SearchOptions } from './pagefindApi.ts';
import { FACETS, type Facet, isEmpty, type SearchState } from './searchState.ts';

export interface Found {
  readonly results: readonly ResultHandle[];
  /** Results by kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** For each facet, how many results each of its values would have beside what the other facets choose. */
  readonly counts: FacetCounts;
}

/** Searches the index. An empty state finds nothing, and counts everything. */
export async function findResults(
  pagefind: Pagefind,
  state: SearchState,
  known: FacetCounts,
): Promise<Found> {
  if (isEmpty(state)) return { results: [], kinds: {}, counts: known };
  const search = (without?: Facet) =>
    pagefind.search(state.query || null, searchOptions(state, known, without));
  const answer = await search();
  const counts: Record<string, Readonly<Record<string, number>>> = { ...answer.filters };
  for (const facet of FACETS) {
    if (state.chosen[facet].length > 0) counts[facet] = (await search(facet)).filters[facet] ?? {};
  }
  return { results: answer.results, kinds: answer.filters.kind ?? {}, counts };
}

function searchOptions(state: SearchState, known: FacetCounts, without?: Facet): SearchOptions {
  const chosen = FACETS.filter((facet) => facet !== without && state.chosen[facet].length > 0);
  const filters = Object.fromEntries(
    chosen.map((facet) => [facet, { any: chosenValues(facet, state, known) }]),
  );
  const days = state.from || state.to ? { on: { any: daysBetween(state, known.on) } } : {};
  return {
    filters: { ...filters, ...days },
    ...(state.order === 'best' ? {} : { sort: SORTS[state.order] }),
  };
}

const SORTS = { earliest: { earliest: 'asc' }, latest: { latest: 'desc' } } as const;

/** The days of the index, each `first/last`, that have a day in common with the range; one that no record has if none has. */
export function daysBetween(
  { from, to }: Pick<SearchState, 'from' | 'to'>,
  known: FacetCounts[string] = {},
): string[] {
  const within = Object.keys(known).filter((day) => {
    const [first = '', last = ''] = day.split('/');
    return last >= from && (to === '' || first <= to);
  });
  return within.length > 0 ? within : ['none'];
}
