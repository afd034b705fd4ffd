import { loadPagefind } from './pagefind.ts';
import type { FacetCounts, Pagefind } from './pagefindApi.ts';

/** The index once it is open. */
export interface OpenIndex {
  readonly pagefind: Pagefind;
  /** All the values that its facets know; read when they are first needed, since results do without them. */
  readonly known: () => Promise<FacetCounts>;
}

/** Opens the index when it is first needed; tries again after a failure. */
export function indexOpener(root: URL): () => Promise<OpenIndex> {
  return retried(async () => {
    const pagefind = await loadPagefind(root);
    return { pagefind, known: retried(() => pagefind.filters()) };
  });
}

/** Does something once for all who ask, and once more where it failed. */
function retried<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let done: Promise<Result> | undefined;
  return () => {
    done ??= work().catch((error) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
