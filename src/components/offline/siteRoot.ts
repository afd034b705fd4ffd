/** Where the site begins, with a slash at the end: there the name above every page leads. */
export const siteRoot = (): string =>
  new URL('.', document.querySelector<HTMLAnchorElement>('.masthead')?.href).href;

/** Whether a browser can keep the site: not on a disk, nor on a host without encryption. */
export const canBeKept = (root: string): boolean => root.startsWith('http') && 'serviceWorker' in navigator;
