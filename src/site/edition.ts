/** The site as it was published once: what a browser keeps of it is all of one edition. Written to {@link EDITION_FILE}. */
export interface Edition {
  /** Tells it from every other edition: a digest of all that is kept. */
  readonly edition: string;
  /** How many files are kept, and their size in bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Whether it is small enough to be kept without being asked for. */
  readonly automatic: boolean;
}

/** Where the site says which edition it is, and where its service worker lies, from its root. */
export const EDITION_FILE = 'edition.json';
export const WORKER_FILE = 'sw.js';

/** The query of a service worker that a reader has asked for; one that came by itself has none. */
export const ASKED = 'asked';

/** What a page tells a waiting service worker when the reader asks for the new edition. */
export const SHOW_EDITION = 'show-edition';

/** The cache of the site that begins at an address; several sites may share a host. */
export const cacheName = (root: string): string => `on-the-record ${root}`;
