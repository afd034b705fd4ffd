import { kept } from '#components/frame/keptByBrowser.ts';
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
  let offered: (() => void) | undefined;
  followEditions(root, (show) => {
    offered = show;
    if (!show) place.replaceChildren();
    // Made once, whatever it shows by then: who stands on it with the keyboard is not thrown off.
    else if (!place.firstChild && !isPutOff()) makeOffer(place, () => offered?.());
  });
}

/** When the reader of this tab last said “not now”. */
const PUT_OFF = 'edition-put-off';

/** Makes the offer; its reader can put it off. */
function makeOffer(place: HTMLElement, show: () => void): void {
  const { dataset } = place;
  const putOff = () => {
    kept('sessionStorage')[PUT_OFF] = String(Date.now());
    place.replaceChildren();
  };
  place.onkeydown = ({ key }) => {
    if (key === 'Escape') putOff();
  };
  place.append(
    Object.assign(document.createElement('b'), { textContent: dataset.newEdition }),
    button(dataset.show, show),
    button(dataset.notNow, putOff),
  );
}

const isPutOff = (): boolean => Date.now() - Number(kept('sessionStorage')[PUT_OFF] ?? 0) < HOUR;

function button(textContent: string | undefined, onclick: () => void): HTMLElement {
  return Object.assign(document.createElement('button'), { textContent, onclick });
}
