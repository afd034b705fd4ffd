import { followEditions } from './followEditions.ts';
import { HOUR } from './hour.ts';
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

/** When the reader of this tab last said “not now”. */
const PUT_OFF = 'edition-put-off';

/** Makes the offer, unless its reader has put it off within the hour; without anything to show it takes the offer back. */
function offerEdition(place: HTMLElement, show?: () => void): void {
  place.replaceChildren();
  if (!show || Date.now() - Number(sessionStorage.getItem(PUT_OFF)) < HOUR) return;
  const putOff = () => {
    sessionStorage.setItem(PUT_OFF, String(Date.now()));
    place.replaceChildren();
  };
  const { dataset } = place;
  place.onkeydown = ({ key }) => key === 'Escape' && putOff();
  place.append(
    Object.assign(document.createElement('b'), { textContent: dataset.newEdition }),
    button(dataset.show, show),
    button(dataset.notNow, putOff),
  );
}

function button(textContent: string | undefined, onclick: () => void): HTMLElement {
  return Object.assign(document.createElement('button'), { textContent, onclick });
}
