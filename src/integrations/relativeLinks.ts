import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import MagicString from 'magic-string';
import type { VFile } from 'vfile';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { publishedFolder } from '#site/addresses.ts';
import { filesBelow } from './filesBelow.ts';
import { brokenLinks } from './links/brokenLinks.ts';
import { feedLinks, hasFeedLinks } from './links/feedLinks.ts';
import { assetLoader, inlineAssets, type LoadAsset, NOT_FOUND } from './links/inlineAssets.ts';
import { readPage } from './links/readPage.ts';
import { type BuiltFiles, resolveLink } from './links/resolveLink.ts';
import { absoluteAddress, type InternalLink, relativeAddress, rewritePage } from './links/rewritePage.ts';
import { writtenIn } from './links/writtenIn.ts';

/**
 * Makes every internal link of the built pages relative and checks that it and those of feeds and data lead somewhere, and moves module scripts into
 * the pages, so that one `dist/` works at the root of a server, below any path, and opened from a disk. Stands behind what
 * writes files that a page may link to, and before what reads the pages as they are published.
 */
export function relativeLinks(): AstroIntegration {
  let folder = '/';
  return {
    name: 'relative-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = publishedFolder(config.site === undefined ? undefined : new URL(config.site));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await rewriteSite(fileURLToPath(dir), folder, CONTENT_ROOT);
        logger.info(`internal links of ${pages} pages checked and made relative`);
      },
    },
  };
}

/**
 * Rewrites every page below `root`, and deletes the scripts that are moved into them.
 * @param folder of its server that the site is published in, with a slash at both ends
 * @param content the folder of the files that the pages were made of, to say where in them a broken link is written
 * @returns how many pages there are.
 * @throws Error that lists each id that two elements of a page share, or else each internal link whose page, file or
 * fragment was not built.
 */
export async function rewriteSite(root: string, folder = '/', content?: string): Promise<number> {
  const files = await filesBelow(root);
  const ids = new Map<string, ReadonlySet<string>>();
  const links: InternalLink[] = [];
  const repeated: string[] = [];
  const moved = new Set<string>();
  const load = assetLoader(root, moved);
  for (const page of files) {
    if (!page.endsWith('.html')) continue;
    const built = await rewriteFile(root, page, { files, folder, load });
    ids.set(page, built.ids);
    links.push(...built.links);
    repeated.push(...Array.from(built.repeatedIds, (id) => `${page}: \`#${id}\``));
  }
  for (const file of files) if (hasFeedLinks(file)) links.push(...(await linksIn(root, file, files)));
  refuse('Ids that two elements of a page share', repeated);
  const broken = brokenLinks(links, ids);
  const written = broken.length > 0 && content !== undefined ? await markdownFiles(content) : [];
  refuse(
    'Links that lead nowhere',
    broken.map(({ url, line }) => [line, ...writtenIn(url, written)].join('\n    ')),
  );
  const linked = new Set(links.map(({ target }) => target.file));
  for (const script of moved) if (!linked.has(script)) await rm(join(root, script));
  return ids.size;
}

/** The fault lies in what was built: Astro would print where in the code it was found, after it. */
function refuse(what: string, places: readonly string[]): void {
  if (places.length === 0) return;
  const error = new Error(`${what}: ${places.length}\n  ${places.join('\n  ')}`);
  error.stack = '';
  throw error;
}

async function markdownFiles(content: string): Promise<VFile[]> {
  const { articles, speakers, events } = await readContentFiles(content);
  return [...articles, ...speakers, ...events];
}

/** The internal links of a file for programs, which stay as they are. */
async function linksIn(root: string, page: string, files: BuiltFiles): Promise<InternalLink[]> {
  return feedLinks(page, await readFile(join(root, page), 'utf8')).flatMap((url) => {
    const target = resolveLink(url, page, files);
    return target ? [{ page, url, target }] : [];
  });
}

interface Site {
  readonly files: BuiltFiles;
  readonly folder: string;
  readonly load: LoadAsset;
}

/**
 * Rewrites one page. Of its links it gives those to scripts and those that may lead nowhere, since an archive has millions
 * of others.
 */
async function rewriteFile(root: string, page: string, { files, folder, load }: Site) {
  const source = await readFile(join(root, page), 'utf8');
  const html = new MagicString(source);
  const content = await inlineAssets(html, page, readPage(source), files, load);
  const write = page === NOT_FOUND ? absoluteAddress(folder) : relativeAddress;
  const links = rewritePage(html, page, content, files, write);
  if (html.hasChanged()) await writeFile(join(root, page), html.toString());
  return {
    ids: content.ids,
    repeatedIds: content.repeatedIds,
    links: links.filter(({ target: { file, fragment } }) => !file || fragment || file.endsWith('.js')),
  };
}
