import { cacheName } from '#site/edition.ts';
import { workerScope } from './workerScope.ts';

/** Takes this worker and all that it keeps away; pages that are open stay as they are. */
export async function withdraw(): Promise<void> {
  await workerScope.registration.unregister();
  await caches.delete(cacheName(workerScope.registration.scope));
}
