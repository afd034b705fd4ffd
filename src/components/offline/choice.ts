import { kept } from '#components/frame/keptByBrowser.ts';
import { ASKED, WORKER_FILE } from '#site/edition.ts';

/**
 * What the reader chose on the About page: the service worker to keep the site by, empty for none, undefined where nothing
 * was chosen. The moment makes the worker a new one, though its bytes are known. Several sites may share a host.
 */
export const choiceOf = (root: string): string | undefined => kept('localStorage')[root];

export function chooseToKeep(root: string): void {
  kept('localStorage')[root] = `${WORKER_FILE}?${ASKED}=${Date.now()}`;
}

export function chooseNone(root: string): void {
  kept('localStorage')[root] = '';
}
