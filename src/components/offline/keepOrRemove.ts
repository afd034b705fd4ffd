import { cacheName, SHOW_EDITION, STOP_KEEPING } from '#site/edition.ts';
import { choiceOf, chooseNone, chooseToKeep } from './choice.ts';
import { ownRegistration } from './ownRegistration.ts';

/** Has the site kept, however large it is. It is there once its service worker is active. */
export async function keep(root: string): Promise<void> {
  chooseToKeep(root);
  // Asks that the browser should not make room at the cost of what the reader wanted kept. Firefox asks the reader in turn,
  // who may leave that open: nothing waits for it.
  navigator.storage?.persist?.().catch(() => {});
  const registration = await navigator.serviceWorker.register(root + choiceOf(root));
  // Where pages are still open that it answered for, a worker that was removed is back, with nothing to answer from.
  registration.installing?.postMessage(SHOW_EDITION);
}

/** Takes away all that is kept of the site, or has come of it so far, and lets nothing come by itself again. */
export async function remove(root: string): Promise<void> {
  const registration = await ownRegistration(root);
  // Else browsers wait with the rest until all files are there.
  registration?.installing?.postMessage(STOP_KEEPING);
  await registration?.unregister();
  await caches.delete(cacheName(root));
  // Last: where storage is full, this fails.
  chooseNone(root);
}
