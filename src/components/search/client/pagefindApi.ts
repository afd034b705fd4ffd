import type { SearchFilters, SearchMeta } from '#site/search/searchShape.ts';

/** How many records carry each value of each facet. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What Pagefind keeps of a record; loaded when a result is shown. */
export interface ResultData {
  /** The record's own address, from the root of the site. */
  readonly raw_url: string;
  readonly content: string;
  /** Indices of the words found, in the content cut at white space. */
  readonly locations: readonly number[];
  readonly meta: SearchMeta;
  readonly filters: { readonly [Facet in keyof SearchFilters]?: readonly string[] };
}

export interface ResultHandle {
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<ResultData>;
}

export interface SearchAnswer {
  readonly results: readonly ResultHandle[];
  readonly filters: FacetCounts;
}

export interface SearchOptions {
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** The part of Pagefind's client that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  /** Without a term, every record that the filters let through. */
  search(term: string | null, options?: SearchOptions): Promise<SearchAnswer>;
  filters(): Promise<FacetCounts>;
  options(options: {
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }): Promise<void>;
  /** Ends the client, which keeps for good that it could not read a file. The copy for disks begins anew by itself. */
  destroy?(): Promise<void>;
}
