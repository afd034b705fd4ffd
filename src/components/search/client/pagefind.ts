import { INDEX_FOLDER } from '#site/search/searchFolders.ts';
import { loadOfflinePagefind } from './offlinePagefind.ts';
import type { Pagefind } from './pagefindApi.ts';

/** A word in a title, a name or a publisher counts as much as one in the text, not five times, so that statements lead. */
const META_WEIGHTS = { title: 1, about: 1, day: 1 };

/**
 * Loads the index that lies beside the pages, wherever these are.
 * @throws where it cannot be read.
 */
export async function loadPagefind(root: URL): Promise<Pagefind> {
  const pagefind: Pagefind =
    root.protocol === 'file:'
      ? await loadOfflinePagefind(root)
      : await import(/* @vite-ignore */ new URL(`${INDEX_FOLDER}/pagefind.js`, root).href);
  await pagefind.options({ ranking: { metaWeights: META_WEIGHTS } });
  return pagefind;
}
