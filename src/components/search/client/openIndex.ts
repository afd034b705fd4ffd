import { loadPagefind } from './pagefind.ts';
import type { FacetCounts, Pagefind } from './pagefindApi.ts';

/** The index once it is open, with all the values that its facets know. */
export interface OpenIndex {
  readonly pagefind: Pagefind;
  readonly known: FacetCounts;
}

/** Opens the index when it is first needed; tries again after a failure. */
export function indexOpener(root: URL): () => Promise<OpenIndex> {
  let opened: Promise<OpenIndex> | undefined;
  return () => {
    opened ??= open(root).catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

async function open(root: URL): Promise<OpenIndex> {
  const pagefind = await loadPagefind(root);
  return { pagefind, known: await pagefind.filters() };
}
