import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type MagicString from 'magic-string';
import { bundleScript } from '../bundleScript.ts';
import type { Asset, PageLinks } from './readPage.ts';
import { type BuiltFiles, resolveLink } from './resolveLink.ts';

/**
 * The page that a static host answers with where there is none, at whatever address was asked for, so that no relative
 * link in it can hold. Its links therefore start at the folder that the site is published in, and its styles stand in
 * the page, so that it reads well even where the site was moved below another path without being built again; its own script then
 * finds out where the site lies and mends the links (`src/components/notFound/`).
 */
export const NOT_FOUND = '404.html';

/** Gives what is to stand in a page instead of a link to a file of the site. */
export type LoadAsset = (kind: Asset['kind'], file: string) => Promise<string>;

/**
 * Puts module scripts into the page, since browsers load none from a disk, and the styles of {@link NOT_FOUND}.
 * @returns the content of the page without the links that are gone.
 */
export async function inlineAssets(
  html: MagicString,
  page: string,
  content: PageLinks,
  files: BuiltFiles,
  load: LoadAsset,
): Promise<PageLinks> {
  const gone: Asset[] = [];
  for (const asset of content.assets) {
    const file = resolveLink(asset.url, page, files)?.file;
    if (!file || (asset.kind === 'style' && page !== NOT_FOUND)) continue;
    html.update(asset.start, asset.end, await load(asset.kind, file));
    gone.push(asset);
  }
  const stays = (offset: number) => !gone.some(({ start, end }) => start < offset && offset < end);
  return { ...content, attributes: content.attributes.filter(({ start }) => stays(start)) };
}

/**
 * A loader that reads each file of the site below `root` once.
 * @param bundled takes the scripts that stand in elements, as paths from the root
 */
export function assetLoader(root: string, bundled: Set<string>): LoadAsset {
  const loaded = new Map<string, Promise<string>>();
  return (kind, file) => {
    const known =
      loaded.get(file) ??
      (kind === 'style' ? styleElement(join(root, file)) : scriptElement(root, file, bundled));
    loaded.set(file, known);
    return known;
  };
}

async function styleElement(path: string): Promise<string> {
  return `<style>${await readFile(path, 'utf8')}</style>`;
}

/** A script and all that it imports in one: an import is a request that a disk refuses, too. */
async function scriptElement(root: string, file: string, bundled: Set<string>): Promise<string> {
  const { code, files } = await bundleScript({
    entryPoints: [join(root, file)],
    absWorkingDir: root,
    preserveSymlinks: true,
    format: 'esm',
  });
  for (const one of files) bundled.add(one);
  return `<script type="module">${code.trim()}</script>`;
}
