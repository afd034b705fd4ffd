import { withdraw } from './withdraw.ts';
import { workerScope } from './workerScope.ts';

/** A service worker that takes the place of an earlier one only to take itself away, and shows what the server has now. */
workerScope.addEventListener('install', () => workerScope.skipWaiting());
workerScope.addEventListener('activate', (event) => event.waitUntil(withdrawAndShow()));

async function withdrawAndShow(): Promise<void> {
  const pages = await workerScope.clients.matchAll();
  await withdraw();
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}
