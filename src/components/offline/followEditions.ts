import { EDITION_FILE, type Edition, SHOW_EDITION, WORKER_FILE } from '#site/edition.ts';
import { choiceOf } from './choice.ts';

/**
 * Has the site kept for reading without a network, unless it is large or the reader does not want it, and offers a new
 * edition when there is one. A page whose edition is no longer the one that is kept is loaded again, at once where nobody
 * looks at it, so that no page is followed by one of another edition.
 *
 * @param offer shows the reader that there is a new edition, and calls what it is given when they ask for it; given
 * nothing, it takes the offer back.
 */
export async function followEditions(root: string, offer: (show?: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const current = async (): Promise<Edition> => (await fetch(root + EDITION_FILE)).json();
  const { edition, automatic } = await current();
  const reload = () => location.reload();
  let isAsked = false;

  serviceWorker.addEventListener('controllerchange', async () => {
    if (isAsked) return reload();
    if ((await current()).edition === edition) return offer();
    if (document.hidden) return reload();
    document.addEventListener('visibilitychange', reload);
    offer(reload);
  });

  const worker = choiceOf(root) ?? (automatic && !savesData() && WORKER_FILE);
  if (!worker) return;
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
}

/** Whether the browser is set to load little; not every browser says (https://wicg.github.io/savedata/). */
const savesData = (): boolean =>
  (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
