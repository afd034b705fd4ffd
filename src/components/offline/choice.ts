import { ASKED, WORKER_FILE } from '#site/edition.ts';

/**
 * What the reader chose on the About page: the service worker to keep the site by, empty for none, null where nothing was
 * chosen. The moment makes the worker a new one, though its bytes are known. Several sites may share a host.
 */
export const choiceOf = (root: string): string | null => localStorage.getItem(root);

export const chooseToKeep = (root: string): void =>
  localStorage.setItem(root, `${WORKER_FILE}?${ASKED}=${Date.now()}`);

export const chooseNone = (root: string): void => localStorage.setItem(root, '');
