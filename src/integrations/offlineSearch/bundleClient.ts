import { fileURLToPath } from 'node:url';
import { OFFLINE_GLOBAL } from '#site/search/searchFolders.ts';
import { bundleScript } from '../bundleScript.ts';

const CLIENT = fileURLToPath(new URL('client/offlineSearch.ts', import.meta.url));
const FETCH = fileURLToPath(new URL('client/fetch.ts', import.meta.url));

/**
 * Pagefind's own client as a classic script that reads packs: what it fetches comes from them, and nothing is imported.
 * @param pagefindFolder where `pagefind.js` lies.
 */
export async function bundleClient(pagefindFolder: string): Promise<string> {
  const entry = [
    `import { createInstance } from './pagefind.js';`,
    `import { offlineSearch } from ${JSON.stringify(CLIENT)};`,
    `globalThis.${OFFLINE_GLOBAL} = offlineSearch(createInstance);`,
  ];
  const { code } = await bundleScript({
    stdin: { contents: entry.join('\n'), resolveDir: pagefindFolder },
    format: 'iife',
    legalComments: 'none',
    inject: [FETCH],
    define: { 'import.meta.url': 'undefined' },
  });
  return code;
}
