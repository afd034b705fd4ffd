import MagicString from 'magic-string';
import type { LinkAttribute } from './linkAttributes.ts';
import type { PageLinks } from './readPage.ts';
import {
  type BuiltFiles,
  encodePath,
  type InternalTarget,
  relativePath,
  resolveLink,
} from './resolveLink.ts';

/** An internal link, as the check needs it. */
export interface InternalLink {
  readonly page: string;
  readonly url: string;
  readonly target: InternalTarget;
}

/** Writes the address of a target into the page at `from`. */
export type WriteAddress = (from: string, target: InternalTarget & { file: string }) => string;

/** Relative, with the file named, so that it holds under any path and on a disk. */
export const relativeAddress: WriteAddress = (from, { file, query, fragment }) => {
  if (file === from && fragment && !query) return fragment;
  return relativePath(from, file) + query + fragment;
};

/**
 * From the root of the server, with the file named as everywhere, so that no server need know of clean addresses.
 * @param folder of the server that the site lies in, with a slash at both ends
 */
export function absoluteAddress(folder: string): WriteAddress {
  return (_from, { file, query, fragment }) => folder + encodePath(file) + query + fragment;
}

/**
 * Rewrites the internal links of a page in place and leaves every other character of it alone.
 *
 * `<a href="/speakers/">` in `articles/talks/index.html` becomes `<a href="../../speakers/index.html">`.
 * A link to nothing stays as it is; the caller finds it among `links`, where its target has no file.
 */
export function rewritePage(
  html: MagicString,
  page: string,
  content: PageLinks,
  files: BuiltFiles,
  write: WriteAddress,
) {
  const links: InternalLink[] = [];
  const rewrite = (url: string): string => {
    const target = resolveLink(url, page, files);
    if (!target) return url;
    links.push({ page, url, target });
    return url.startsWith('#') || target.file === null ? url : write(page, { ...target, file: target.file });
  };
  for (const attribute of content.attributes) {
    const value = rewriteUrls(attribute, rewrite);
    if (value !== attribute.value) {
      html.update(attribute.start, attribute.end, `${attribute.name}="${escapeAttribute(value)}"`);
    }
  }
  return links;
}

function rewriteUrls({ value, urls }: LinkAttribute, rewrite: (url: string) => string): string {
  const text = new MagicString(value);
  for (const { start, end, url } of urls) text.update(start, end, rewrite(url));
  return text.toString();
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
