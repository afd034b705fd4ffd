import { OF_NEXT_EDITION, SHOW_EDITION } from '#site/edition.ts';
import { workerScope } from './workerScope.ts';

/**
 * Has the next edition take over, now or as soon as it is kept, where there is one, and tells the page that is being opened
 * that it is of that one already. `page` is the id of its client.
 */
export async function takeOverFor(page: string): Promise<void> {
  const { registration, clients } = workerScope;
  if (!registration.waiting) await registration.update().catch(() => {});
  const next = registration.waiting ?? registration.installing;
  if (!next) return;
  (await clients.get(page))?.postMessage(OF_NEXT_EDITION);
  next.postMessage(SHOW_EDITION);
}
