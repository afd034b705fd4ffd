import { loadPagefind } from './pagefind.ts';
import type { FacetCounts, Pagefind } from './pagefindApi.ts';

/** The index once it is open. */
export interface OpenIndex {
  readonly pagefind: Pagefind;
  /** All the values that its facets know; read when they are first needed, since results do without them. */
  readonly known: () => Promise<FacetCounts>;
}

/** Opens the index when it is first needed, and anew after a search that failed. */
export interface IndexOpener {
  readonly open: () => Promise<OpenIndex>;
  readonly close: () => Promise<void>;
}

export function indexOpener(root: URL): IndexOpener {
  let opened: Promise<OpenIndex> | undefined;
  let closed = Promise.resolve();
  return {
    open: () => {
      opened ??= closed.then(() => openIndex(root));
      return opened;
    },
    close: () => {
      const index = opened;
      opened = undefined;
      if (index) closed = index.then(({ pagefind }) => pagefind.destroy?.()).catch(() => {});
      return closed;
    },
  };
}

async function openIndex(root: URL): Promise<OpenIndex> {
  const pagefind = await loadPagefind(root);
  let known: Promise<FacetCounts> | undefined;
  return {
    pagefind,
    known: () => {
      known ??= pagefind.filters();
      return known;
    },
  };
}
