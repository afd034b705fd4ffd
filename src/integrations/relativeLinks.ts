import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import MagicString from 'magic-string';
import type { VFile } from 'vfile';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { filesBelow } from './filesBelow.ts';
import { brokenLinks } from './links/brokenLinks.ts';
import { assetLoader, inlineAssets, type LoadAsset, NOT_FOUND } from './links/inlineAssets.ts';
import { readPage } from './links/readPage.ts';
import type { BuiltSite } from './links/resolveLink.ts';
import { absoluteAddress, type InternalLink, relativeAddress, rewritePage } from './links/rewritePage.ts';
import { writtenIn } from './links/writtenIn.ts';

/**
 * Makes every internal link of the built pages relative and checks that it leads somewhere, and puts module scripts into
 * the pages, so that one `dist/` works at the root of a server, below any path, and opened from a disk. Stands last among the integrations: what others write
 * may be linked to.
 */
export function relativeLinks(): AstroIntegration {
  let base = '/';
  return {
    name: 'relative-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await rewriteSite(fileURLToPath(dir), base, CONTENT_ROOT);
        logger.info(`internal links of ${pages} pages checked and made relative`);
      },
    },
  };
}

/**
 * Rewrites every page below `root`.
 * @param content the folder of the files that the pages were made of, to say where in them a broken link is written
 * @returns how many pages there are.
 * @throws Error that lists each id that two elements of a page share, or else each internal link whose page, file or
 * fragment was not built.
 */
export async function rewriteSite(root: string, base = '/', content?: string): Promise<number> {
  const site: BuiltSite = { files: await filesBelow(root), base };
  const ids = new Map<string, ReadonlySet<string>>();
  const links: InternalLink[] = [];
  const repeated: string[] = [];
  const load = assetLoader((file) => join(root, file));
  for (const page of site.files) {
    if (!page.endsWith('.html')) continue;
    const built = await rewriteFile(root, page, site, load);
    ids.set(page, built.ids);
    links.push(...built.links);
    repeated.push(...Array.from(built.repeatedIds, (id) => `${page}: \`#${id}\``));
  }
  refuse('Ids that two elements of a page share', repeated);
  const broken = brokenLinks(links, ids);
  const files = broken.length > 0 && content !== undefined ? await markdownFiles(content) : [];
  refuse(
    'Links that lead nowhere',
    broken.map(({ url, line }) => [line, ...writtenIn(url, files)].join('\n    ')),
  );
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

/** Rewrites one page. Of its links it gives those that may lead nowhere, since an archive has millions that do not. */
async function rewriteFile(root: string, page: string, site: BuiltSite, load: LoadAsset) {
  const source = await readFile(join(root, page), 'utf8');
  const html = new MagicString(source);
  const content = await inlineAssets(html, page, readPage(source), site, load);
  const write = page === NOT_FOUND ? absoluteAddress(site.base) : relativeAddress;
  const links = rewritePage(html, page, content, site, write);
  if (html.hasChanged()) await writeFile(join(root, page), html.toString());
  return {
    ids: content.ids,
    repeatedIds: content.repeatedIds,
    links: links.filter(({ target }) => target.file === null || target.fragment !== ''),
  };
}
