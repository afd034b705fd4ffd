import { cacheName } from '#site/edition.ts';
import { workerScope } from './workerScope.ts';

/** Takes this worker and all that it keeps away; pages that are open stay as they are. */
export async function withdraw(): Promise<void> {
  await workerScope.registration.unregister();
  await caches.delete(cacheName(workerScope.registration.scope));
}

let asked: Promise<void> | undefined;

/**
 * Withdraws where the server says that there is no worker any more: the site was taken down, or another one stands at its
 * address. Asked once each time the browser starts the worker, which is about once a visit.
 */
export function withdrawIfGone(): Promise<void> {
  asked ??= isGone().then((gone) => (gone ? withdraw() : undefined));
  return asked;
}

async function isGone(): Promise<boolean> {
  const answer = await fetch(workerScope.location.href, { method: 'HEAD', cache: 'no-store' }).catch(
    () => null,
  );
  return answer?.status === 404 || answer?.status === 410;
}
