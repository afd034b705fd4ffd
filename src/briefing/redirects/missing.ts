import type { VFile } from 'vfile';
import { hasErrors } from '#markdown/problems.ts';
import type { PublicAddress } from '#model/redirect.ts';
import type { ContentFiles } from '../contentFiles.ts';
import type { ReadContent } from '../readBriefing.ts';
import { standingOf } from './standing.ts';

/**
 * Tells of an address whether content neither has a page for it nor says what became of it. What may stand in a file with
 * errors is not missing: once they are mended it is looked for again.
 */
export function missingIn(content: ReadContent, files: ContentFiles): (address: PublicAddress) => boolean {
  const { built, whole } = standingOf(content, files);
  const told = new Set(content.redirects.map(({ from }) => from));
  const unsure = new Set(files.articles.filter(hasErrors).flatMap(addressesWritten));
  return (address) => {
    if (built.has(address) || told.has(address)) return false;
    return /^(?:articles|quotes)\//.test(address) ? !unsure.has(address) : whole;
  };
}

/** The addresses that an article may have once its errors are mended. */
function addressesWritten(file: VFile): PublicAddress[] {
  const ids = Array.from(String(file).matchAll(/\{#([a-z0-9-]+)/g), ([, id]) => `quotes/${id}` as const);
  return [`articles/${file.stem}`, ...ids];
}
