import { OFFLINE_FOLDER, OFFLINE_GLOBAL } from '#site/search/searchFolders.ts';
import type { Pagefind } from './pagefindApi.ts';
import { runScript } from './runScript.ts';

/** What `offline-search/client.js` leaves in the page (src/integrations/offlineSearch/client/). */
interface OfflineSearch {
  /** Opens the index; `load` runs a script of its folder. */
  open(load: (file: string) => Promise<void>): Promise<Pagefind>;
}

/**
 * Loads the copy of the index for pages on a disk, where browsers let no page import a script.
 * @throws where it cannot be read.
 */
export async function loadOfflinePagefind(root: URL): Promise<Pagefind> {
  const load = (file: string) => runScript(new URL(`${OFFLINE_FOLDER}/${file}`, root));
  await load('client.js');
  const offlineSearch = (globalThis as { [OFFLINE_GLOBAL]?: OfflineSearch })[OFFLINE_GLOBAL];
  if (!offlineSearch) throw new Error(`${OFFLINE_FOLDER}/client.js is damaged`);
  return offlineSearch.open(load);
}
