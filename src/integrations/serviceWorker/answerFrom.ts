import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { keptResponse } from './keptEdition.ts';
import { takeOverFor } from './nextEdition.ts';
import { mayBeGone, withdrawIfGone } from './withdrawIfGone.ts';
import { type FetchEvent, workerScope } from './workerScope.ts';

/**
 * Answers requests from the edition that is kept: a file by its address, a folder by its `index.html`, whatever the
 * query. All else, and every other host, is left to the network. A page that the network has and this edition has not is
 * of the next one, which then takes over, so that nobody goes from one into the other and back.
 */
export function answerFrom(edition: PrecacheController): void {
  const kept = new PrecacheRoute(edition, { ignoreURLParametersMatching: [/^/], cleanURLs: false });
  registerRoute(kept.match, async ({ request, event, params }) => {
    if (request.mode === 'navigate') {
      const withdrawing = withdrawIfGone();
      event.waitUntil(withdrawing);
      // A page from the cache whose styles are taken away before it asks for them would stand bare.
      if ((await mayBeGone()) && (await withdrawing)) return fetch(request);
    }
    const { cacheKey } = params as { cacheKey: string };
    return (await keptResponse(edition, cacheKey)) ?? fetch(request);
  });
  registerRoute(isNavigation, async ({ request, url, event }) => {
    const folder = new URL(`${url.pathname}/${url.search}`, url);
    const isKept = edition.getCacheKeyForURL(new URL('index.html', folder).href) !== undefined;
    // Relative links of a page hold only below the slash.
    if (isKept) return Response.redirect(folder.href, 301);
    const answer = await fetch(request).catch(() => undefined);
    if (answer?.ok) event.waitUntil(takeOverFor((event as FetchEvent).resultingClientId));
    return answer ?? notFound(edition);
  });
}

const isNavigation = ({ request }: { request: Request }) => request.mode === 'navigate';

/** The page for unknown addresses, as a server gives it. */
async function notFound(edition: PrecacheController): Promise<Response> {
  const cacheKey = edition.getCacheKeyForURL(new URL('404.html', workerScope.registration.scope).href);
  const page = cacheKey === undefined ? undefined : await keptResponse(edition, cacheKey);
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}
