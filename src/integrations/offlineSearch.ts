import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { INDEX_FOLDER, OFFLINE_FOLDER } from '#site/search/searchFolders.ts';
import { filesBelow } from './filesBelow.ts';
import { bundleClient } from './offlineSearch/bundleClient.ts';
import { type PackPlan, PLAN_FILE } from './offlineSearch/packFormat.ts';
import { packOf, START } from './offlineSearch/packOf.ts';
import { packScript } from './offlineSearch/packScript.ts';

/**
 * Writes the search for pages that are opened from a disk to `dist/offline-search/`, since browsers let these load
 * nothing but classic scripts. Stands behind the search index, which it copies.
 */
export function offlineSearch(): AstroIntegration {
  return {
    name: 'offline-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = (name: string) => fileURLToPath(new URL(`${name}/`, dir));
        const packs = await writeOfflineSearch(folder(INDEX_FOLDER), folder(OFFLINE_FOLDER));
        logger.info(`search index copied into ${packs} packs for reading from a disk`);
      },
    },
  };
}

/**
 * Bytes of fragments, as Pagefind compresses them one by one, that a pack holds at most on average: a script of some 30
 * to 60 KB.
 */
const PACK_SIZE = 65_536;

/**
 * Copies the index that Pagefind's client reads over http into one that the same client reads from a disk.
 * @returns how many packs there are.
 */
export async function writeOfflineSearch(pagefindFolder: string, offlineFolder: string): Promise<number> {
  const paths = [...(await filesBelow(pagefindFolder))].filter((path) => !path.endsWith('.js'));
  const plan: PackPlan = { fragmentBits: await fragmentBitsFor(pagefindFolder, paths) };
  const packs = Map.groupBy(paths, (path) => packOf(path, plan.fragmentBits));
  await mkdir(offlineFolder, { recursive: true });
  await writeFile(join(offlineFolder, 'client.js'), await bundleClient(pagefindFolder));
  for (const [name, within] of packs) {
    const files = new Map(await Promise.all(within.map((path) => readUnpacked(pagefindFolder, path))));
    if (name === START) files.set(PLAN_FILE, Buffer.from(JSON.stringify(plan)));
    await writeFile(join(offlineFolder, `${name}.js`), packScript(name, files));
  }
  return packs.size;
}

/** The fewest bits by which fragments fall into packs of the right size. */
async function fragmentBitsFor(folder: string, paths: readonly string[]): Promise<number> {
  let size = 0;
  for (const path of paths) if (path.startsWith('fragment/')) size += (await stat(join(folder, path))).size;
  return Math.max(0, Math.ceil(Math.log2(size / PACK_SIZE)));
}

async function readUnpacked(folder: string, path: string): Promise<[path: string, content: Uint8Array]> {
  const content = await readFile(join(folder, path));
  return [path, path.endsWith('.json') ? content : gunzipSync(content)];
}
