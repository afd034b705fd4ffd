import { ASKED, SHOW_EDITION, STOP_KEEPING } from '#site/edition.ts';
import { answerFrom } from './answerFrom.ts';
import type { ListedFile } from './bundle.ts';
import { keepAll, keptEdition } from './keptEdition.ts';
import { withdraw } from './withdraw.ts';
import { workerScope } from './workerScope.ts';

/**
 * The service worker: keeps one edition of the site, all of it or nothing, and answers from it. The next edition is
 * kept beside it and waits until the reader asks for it, or until no page of this one is open.
 */

/** The files of the edition, and whether it may be kept unasked; put in by the build. */
declare const FILES: readonly ListedFile[];
declare const AUTOMATIC: boolean;

/** An edition that has grown too large to be kept unasked waits as any other, then takes the one before it away. */
const isWanted = AUTOMATIC || new URLSearchParams(workerScope.location.search).has(ASKED);
const edition = keptEdition(FILES);
const failure = new AbortController();

workerScope.addEventListener('install', (event) => {
  if (isWanted) event.waitUntil(keepAll(edition, event, failure));
});

workerScope.addEventListener('activate', (event) => {
  event.waitUntil(isWanted ? takeOver(event) : withdraw());
});

workerScope.addEventListener('message', ({ data }) => {
  if (data === SHOW_EDITION) workerScope.skipWaiting();
  if (data === STOP_KEEPING) failure.abort();
});

if (isWanted) answerFrom(edition);

/** Deletes what only the edition before had, and answers for pages that were opened without a worker, too. */
async function takeOver(event: Parameters<typeof edition.activate>[0]): Promise<void> {
  await edition.activate(event);
  await workerScope.clients.claim();
}
