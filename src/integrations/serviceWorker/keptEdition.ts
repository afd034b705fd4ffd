import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { cacheName } from '#site/edition.ts';
import type { ListedFile } from './bundle.ts';
import { type ExtendableEvent, workerScope } from './workerScope.ts';

/** Files asked for at once, as many as browsers ask one host for over HTTP/1.1. */
const AT_ONCE = 6;

/**
 * The files of an edition in the site's cache, each under an address that carries its digest, so that two editions lie
 * beside each other and share what did not change.
 */
export function keptEdition(files: readonly ListedFile[]): PrecacheController {
  const edition = new PrecacheController({
    cacheName: cacheName(workerScope.registration.scope),
    // The digest decides what is right; some hosts answer `404.html` itself with 404.
    plugins: [{ cacheWillUpdate: async ({ response }) => response }],
  });
  edition.addToCacheList(
    files.map(([url, sha256]) => ({
      url: new URL(url, workerScope.registration.scope).href,
      revision: sha256.slice(0, 12),
      integrity: `sha256-${sha256}`,
    })),
  );
  return edition;
}

/**
 * Fetches what the cache does not have yet. Rejects where one file is missing or is not of this edition, as while a site
 * is half published; the browser then drops this worker, and tries again on a later visit. Where no edition was kept
 * before, nothing stays. `failure` ends it from outside, too.
 */
export async function keepAll(
  edition: PrecacheController,
  event: ExtendableEvent,
  failure: AbortController,
): Promise<void> {
  const waiting = edition.getURLsToCacheKeys().entries();
  const { signal } = failure;
  const keepNext = async () => {
    for (const [url, cacheKey] of waiting) {
      if (signal.aborted) return;
      const integrity = edition.getIntegrityForCacheKey(cacheKey) ?? '';
      // What the browser has is asked after, and loaded again only where it has changed.
      const request = new Request(url, { integrity, cache: 'no-cache', credentials: 'same-origin', signal });
      await Promise.all(edition.strategy.handleAll({ request, event, params: { cacheKey } }));
    }
  };
  const lanes = Array.from({ length: AT_ONCE }, () => keepNext().catch((error) => failure.abort(error)));
  await Promise.all(lanes);
  if (!signal.aborted) return;
  if (!workerScope.registration.active) await caches.delete(edition.strategy.cacheName);
  throw signal.reason;
}

/** A file of the edition, by the key it is kept under; none once it was taken away. Opens no cache that is not there. */
export async function keptResponse(
  { strategy }: PrecacheController,
  cacheKey: string,
): Promise<Response | undefined> {
  try {
    return await caches.match(cacheKey, { cacheName: strategy.cacheName });
  } catch {
    return undefined;
  }
}
