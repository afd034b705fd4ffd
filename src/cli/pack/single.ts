import { join } from 'node:path';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { publishedBriefing } from '#briefing/publishedBriefing.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { filesBelow } from '#integrations/filesBelow.ts';
import { writtenIn } from '#integrations/links/writtenIn.ts';
import { hasErrors } from '#markdown/problems.ts';
import { pageAddresses } from '#site/pageAddresses.ts';
import { publishedAt } from '#site/publishedAt.ts';
import { publishedArticle } from './publishedArticle.ts';
import { refuseTarget } from './refuseTarget.ts';
import { selfContained } from './single/selfContained.ts';
import { type WrittenFile, writeWhole } from './writeWhole.ts';

/**
 * Saves a published article as one HTML file that needs no other: `npm run pack -- --single SLUG [--out FILE]`. The same
 * content makes the same bytes.
 *
 * @throws Error where there is no such article, it is a draft, the content has errors, or the file would need another one.
 */
export async function packSingle(asked: string, out = join('packed', `${asked}.html`)): Promise<WrittenFile> {
  refuseTarget(out);
  const site = publishedAt(process.env.SITE);
  const content = readContent(await readContentFiles(CONTENT_ROOT));
  if (content.files.some(hasErrors)) throw new Error('The content has errors, `npm run check` lists them');
  const { slug } = publishedArticle(asked, content.articles);
  const pages = pageAddresses(publishedBriefing(content)).map((address) => `${address.slice(1)}index.html`);
  const files = new Set([...pages, ...(await filesBelow('public'))]);
  const saved = { slug, site, files, writtenIn: (url: string) => writtenIn(url, content.files) };
  // What renders it is heavy, and may keep a command that ends early from ending: it is loaded where it is needed.
  const { renderArticle } = await import('./single/renderArticle.ts');
  return writeWhole(out, [selfContained(await renderArticle(slug), saved)]);
}
