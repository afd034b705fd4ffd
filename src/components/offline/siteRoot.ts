/** Where the site begins, with a slash at the end: there lies the icon that every page names. */
export const siteRoot = (): string =>
  new URL('.', document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href).href;

/** Whether a browser can keep the site: not on a disk, nor on a host without encryption. */
export const canBeKept = (root: string): boolean => root.startsWith('http') && 'serviceWorker' in navigator;
