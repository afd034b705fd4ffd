import { unpackVoice } from '#site/searchShape.ts';
import type { FacetCounts } from './pagefindApi.ts';
import type { Facet, SearchState } from './searchState.ts';

/** A value of a facet as it can be chosen. */
export interface FacetOption {
  /** In the address: `statement`, `ned-price`. */
  readonly key: string;
  /** In the index. */
  readonly value: string;
  /** How many results have it. */
  readonly count: number;
  readonly chosen: boolean;
}

/** The order in which values are offered; those of `who` go by their counts. */
const VALUES: Readonly<Record<Exclude<Facet, 'who'>, readonly string[]>> = {
  kind: ['Statement', 'Event', 'Speaker', 'Article'],
  named: ['Named in the source', 'Unnamed'],
  day: ['Stated', 'Inferred', 'None given'],
};

/** A value's key in the address: `None given` → `none-given`, a packed voice → its id. */
export function keyOf(facet: Facet, value: string): string {
  return facet === 'who' ? unpackVoice(value).id : value.toLowerCase().replaceAll(' ', '-');
}

/** The values that a state chooses in a facet. A key that the index does not know stays, and lets no record through. */
export function chosenValues(facet: Facet, state: SearchState, known: FacetCounts): string[] {
  const values = new Map(Object.keys(known[facet] ?? {}).map((value) => [keyOf(facet, value), value]));
  return state.chosen[facet].map((key) => values.get(key) ?? key);
}

/** What a facet offers: voices that are chosen or have results, most results first; of the others all that the index knows. */
export function facetOptions(
  facet: Facet,
  state: SearchState,
  known: FacetCounts,
  counts: FacetCounts,
): FacetOption[] {
  const toOption = (value: string): FacetOption => {
    const key = keyOf(facet, value);
    return { key, value, count: counts[facet]?.[value] ?? 0, chosen: state.chosen[facet].includes(key) };
  };
  const values = Object.keys(known[facet] ?? {});
  if (facet !== 'who') return VALUES[facet].filter((value) => values.includes(value)).map(toOption);
  return values
    .map(toOption)
    .filter(({ count, chosen }) => count > 0 || chosen)
    .sort(
      (a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || a.key.localeCompare(b.key, 'en'),
    );
}
