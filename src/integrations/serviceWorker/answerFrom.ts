import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { keptResponse } from './keptEdition.ts';
import { withdrawIfGone } from './withdraw.ts';
import { workerScope } from './workerScope.ts';

/**
 * Answers requests from the edition that is kept: a file by its address, a folder by its `index.html`, whatever the
 * query. All else, and every other host, is left to the network.
 */
export function answerFrom(edition: PrecacheController): void {
  const kept = new PrecacheRoute(edition, { ignoreURLParametersMatching: [/^/], cleanURLs: false });
  registerRoute(kept.match, async ({ request, event, params }) => {
    if (request.mode === 'navigate') event.waitUntil(withdrawIfGone());
    const { cacheKey } = params as { cacheKey: string };
    return (await keptResponse(edition, cacheKey)) ?? fetch(request);
  });
  registerRoute(isNavigation, async ({ request, url }) => {
    const folder = new URL(`${url.pathname}/${url.search}`, url);
    const isKept = edition.getCacheKeyForURL(new URL('index.html', folder).href) !== undefined;
    // Relative links of a page hold only below the slash.
    if (isKept) return Response.redirect(folder.href, 301);
    return fetch(request).catch(() => notFound(edition));
  });
}

const isNavigation = ({ request }: { request: Request }) => request.mode === 'navigate';

/** The page for unknown addresses, as a server gives it. */
async function notFound(edition: PrecacheController): Promise<Response> {
  const cacheKey = edition.getCacheKeyForURL(new URL('404.html', workerScope.registration.scope).href);
  const page = cacheKey === undefined ? undefined : await keptResponse(edition, cacheKey);
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}
