import { cacheName, EDITION_FILE, type Edition } from '#site/edition.ts';
import { ownRegistration } from './ownRegistration.ts';

/** What this browser keeps of a site: nothing that could be read, some of its files so far, or an edition. */
export type KeptState =
  | { readonly is: 'absent' }
  | { readonly is: 'coming'; readonly files: number }
  | { readonly is: 'kept' };

/**
 * What is kept of an edition of the site that begins at `root`. A worker whose files the browser has thrown away keeps
 * nothing.
 */
export async function keptState(root: string, edition: Edition): Promise<KeptState> {
  const registration = await ownRegistration(root);
  if (!registration) return { is: 'absent' };
  const files = await keptCount(root);
  if (registration.active && files >= edition.files) return { is: 'kept' };
  return registration.installing || registration.waiting || registration.active?.state === 'activating'
    ? { is: 'coming', files }
    : { is: 'absent' };
}

/** How many files are in the site's cache. */
async function keptCount(root: string): Promise<number> {
  const name = cacheName(root);
  return (await caches.has(name)) ? (await (await caches.open(name)).keys()).length : 0;
}

/** The moment at which the server had the edition that is kept. */
export async function publishedAt(root: string): Promise<Date> {
  const { headers } = await fetch(root + EDITION_FILE);
  return new Date(headers.get('last-modified') ?? headers.get('date') ?? Number.NaN);
}
