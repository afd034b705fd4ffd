import assert from 'node:assert/strict';
import { filesBelow } from '#integrations/filesBelow.ts';
import { readPage } from '#integrations/links/readPage.ts';
import { resolveLink } from '#integrations/links/resolveLink.ts';
import { keptFiles } from '#integrations/serviceWorker/keptFiles.ts';
import { textOf } from '../site.ts';

/** What pages lead to and a reader does not read. */
const FOR_PROGRAMS = /^(?:rss\.xml|feed\.json|data\/.*|.*\.ics)$/;

/** Whether a browser keeps all that the pages of a built site lead to or load, but what is for programs, and all of its search index. */
export async function testKeptFiles(root: string): Promise<void> {
  const kept = new Set((await keptFiles(root)).map(({ path }) => path));
  const linked = await linkedFiles(root);
  assert.ok(linked.size > 10);
  const index = [...(await filesBelow(root))].filter((path) => path.startsWith('pagefind/'));
  assert.ok(index.length > 5);
  assert.deepEqual(
    [...linked, ...index].filter((path) => !kept.has(path) && !FOR_PROGRAMS.test(path)),
    [],
  );
}

/** The files that the pages of a built site lead to or load. */
async function linkedFiles(root: string): Promise<ReadonlySet<string>> {
  const files = await filesBelow(root);
  const linked = new Set<string>();
  for (const page of [...files].filter((path) => path.endsWith('.html'))) {
    const { attributes, assets } = readPage(await textOf(root, page));
    const urls = [...attributes.flatMap(({ urls }) => urls), ...assets].map(({ url }) => url);
    for (const url of urls) linked.add(resolveLink(url, page, files)?.file ?? '');
  }
  linked.delete('');
  return linked;
}
