import { followEditions } from './followEditions.ts';
import { canBeKept, siteRoot } from './siteRoot.ts';

/**
 * Where the site can be kept, names the web app manifest and follows the editions of the site. What fails here leaves the
 * site as it is online.
 */
export function startOffline(place: HTMLElement): void {
  const root = siteRoot();
  if (!canBeKept(root)) return;
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'manifest', href: `${root}site.webmanifest` }),
  );
  followEditions(root, (show) => offerEdition(place, show));
}

function offerEdition(place: HTMLElement, onclick?: () => void): void {
  place.replaceChildren();
  if (!onclick) return;
  const { newEdition, show } = place.dataset;
  place.append(
    Object.assign(document.createElement('b'), { textContent: newEdition }),
    Object.assign(document.createElement('button'), { textContent: show, onclick }),
  );
}
