import type MagicString from 'magic-string';
import type { PageLinks } from './readPage.ts';
import { type BuiltSite, resolveLink } from './resolveLink.ts';

/** The page that a static host answers with where there is none. */
export const NOT_FOUND = '404.html';

/**
 * A host serves this page at whatever address was asked for, so no relative link in it can hold. Its links therefore
 * start at the base that Astro was given, which is right wherever the site lies at that base; and its styles stand in
 * the page, so that it reads well even where the site was moved below another path without being built again.
 */
export async function inlineStylesheets(
  html: MagicString,
  content: PageLinks,
  site: BuiltSite,
  read: (file: string) => Promise<string>,
): Promise<PageLinks> {
  for (const { href, start, end } of content.stylesheets) {
    const file = resolveLink(href, NOT_FOUND, site)?.file;
    if (file) html.update(start, end, `<style>${await read(file)}</style>`);
  }
  const inlined = (offset: number) =>
    content.stylesheets.some(({ start, end }) => start < offset && offset < end);
  return { ...content, attributes: content.attributes.filter(({ start }) => !inlined(start)) };
}
