import { unpackArticle, unpackVoice } from '#site/search/searchShape.ts';
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

/** The order in which values are offered; those of the other facets, voices and articles, go by their counts. */
const VALUES: { readonly [Name in Facet]?: readonly string[] } = {
  kind: ['Statement', 'Event', 'Speaker', 'Article'],
  named: ['Named in the source', 'Unnamed'],
  day: ['Stated', 'Counted', 'Inferred', 'None given'],
};

/** A value's key in the address: `None given` → `none-given`, a packed voice → its id, a packed article → its slug. */
export function keyOf(facet: Facet, value: string): string {
  if (facet === 'who') return unpackVoice(value).id;
  if (facet === 'article') return unpackArticle(value).slug;
  return value.toLowerCase().replaceAll(' ', '-');
}

/** The values that a state chooses in a facet. A key that the index does not know stays, and lets no record through. */
export function chosenValues(facet: Facet, state: SearchState, known: FacetCounts): string[] {
  const values = new Map(Object.keys(known[facet] ?? {}).map((value) => [keyOf(facet, value), value]));
  return state.chosen[facet].map((key) => values.get(key) ?? key);
}

/**
 * What a facet offers: voices and articles that are chosen or have results, most results first; of the others all that the
 * index knows. The one article of a briefing is no choice.
 */
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
  const inOrder = VALUES[facet];
  if (inOrder) return inOrder.filter((value) => values.includes(value)).map(toOption);
  if (facet === 'article' && values.length < 2) return [];
  return values
    .map(toOption)
    .filter(({ count, chosen }) => count > 0 || chosen)
    .sort(
      (a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || a.key.localeCompare(b.key, 'en'),
    );
}
