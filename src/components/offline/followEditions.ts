import { keepsChoices } from '#components/frame/keptByBrowser.ts';
import { EDITION_FILE, type Edition, OF_NEXT_EDITION, SHOW_EDITION, WORKER_FILE } from '#site/edition.ts';
import { choiceOf } from './choice.ts';
import { HOUR } from './hour.ts';

/** What a page offers its reader: to show the new edition; `undefined` takes the offer back. */
export type Offer = (show?: () => void) => void;

/**
 * Has the site kept for reading without a network, unless it is large or the reader does not want it, or the browser could
 * not remember that, and offers a new edition when there is one. Called while the page loads; works once the page has
 * nothing else to do.
 *
 * A page of an edition that is no longer kept is loaded again at once where nobody looks at it, and where it goes on asking
 * for files, as a search does. Any other stays under its reader's eyes with the offer; whatever it leads to is of the
 * edition that is kept.
 */
export function followEditions(root: string, offer: Offer): void {
  const { serviceWorker } = navigator;
  const current = async (): Promise<Edition> => (await fetch(root + EDITION_FILE)).json();
  const reload = () => location.reload();
  const first = ownController(root);
  /** Which edition the page is of; not known at first. */
  let own: string | undefined;
  let isOfNext = false;
  let isAsked = false;

  const onChange = async () => {
    if (isAsked) return reload();
    const { edition } = await current();
    if (isOfNext) own = edition;
    isOfNext = false;
    if (own === edition || (!own && !first)) return offer();
    if (document.hidden || document.querySelector('main [role="search"]')) return reload();
    document.addEventListener('visibilitychange', reload);
    offer(reload);
  };
  const change = () => void onChange().catch(() => offer(reload));
  serviceWorker.addEventListener('controllerchange', change);
  serviceWorker.addEventListener('message', ({ data, source }) => {
    if (data !== OF_NEXT_EDITION) return;
    isOfNext = true;
    if (source !== serviceWorker.controller) change();
  });

  const start = async () => {
    const { edition, automatic } = await current();
    if (!first || ownController(root) === first) own ??= edition;
    const worker = choiceOf(root) ?? (automatic && !savesData() && keepsChoices() && WORKER_FILE);
    if (!worker) return;
    if (first && !(await isRegistered(root))) return;
    const registration = await serviceWorker.register(root + worker);
    const offerWaiting = () => {
      if (!registration.active || !registration.waiting) return;
      offer(() => {
        isAsked = true;
        registration.waiting?.postMessage(SHOW_EDITION);
      });
    };
    const follow = () => registration.installing?.addEventListener('statechange', offerWaiting);
    registration.addEventListener('updatefound', follow);
    follow();
    offerWaiting();
    let asked = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (Date.now() - asked < HOUR) return;
      asked = Date.now();
      registration.update().catch(() => {});
    });
  };
  (globalThis.requestIdleCallback ?? setTimeout)(() => void start().catch(() => {}));
}

/** The service worker that the page came through: its own, not that of a site around it. */
function ownController(root: string): ServiceWorker | null {
  const { controller } = navigator.serviceWorker;
  return controller?.scriptURL.startsWith(root + WORKER_FILE) ? controller : null;
}

/** Whether the site still has a service worker: one that takes itself away is not to be registered again by a page it began. */
async function isRegistered(root: string): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration(root);
  return registration?.scope === new URL(root, location.href).href;
}

/** Whether the browser is set to load little; not every browser says (https://wicg.github.io/savedata/). */
const savesData = (): boolean =>
  (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
