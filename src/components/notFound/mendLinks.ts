import { SITE_ID_FILE } from '#site/siteIdFile.ts';
import { findSite } from './findSite.ts';

/** What the page says of the site that it was built with. */
interface Built {
  /** The folder on a server, with a slash at both ends, that its links start at. */
  readonly base: string;
  readonly id: string;
}

/**
 * Lets links and forms of the page for unknown addresses start at the folder that the site lies in. The page is
 * shown at any address, and its site may have been moved below another path since it was built.
 */
export async function mendLinks(document: Document, built: Built): Promise<void> {
  const root = await siteRoot(document.location, built);
  if (root === undefined || root === built.base) return;
  for (const attribute of ['href', 'action']) {
    for (const element of document.querySelectorAll(`[${attribute}^="/"]:not([${attribute}^="//"])`)) {
      const address = element.getAttribute(attribute) ?? '';
      if (!address.startsWith(built.base)) continue;
      element.setAttribute(attribute, root + address.slice(built.base.length));
    }
  }
}

/** On a disk nobody but the reader opens this page, where it lies: beside the first one. */
async function siteRoot({ protocol, pathname }: Location, { base, id }: Built): Promise<string | undefined> {
  if (protocol === 'file:') return './';
  return findSite(pathname, base, (folder) => holdsId(folder, id));
}

/** An answer alone tells nothing: another site may lie there, or a server that answers everything. */
async function holdsId(folder: string, id: string): Promise<boolean> {
  try {
    const answer = await fetch(folder + SITE_ID_FILE);
    return answer.ok && (await answer.text()).trim() === id;
  } catch {
    return false;
  }
}
