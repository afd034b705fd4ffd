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

/** A service worker that takes away what is kept, for those who publish: put in the place of {@link WORKER_FILE}. */
export const WITHDRAWAL_FILE = 'sw-withdrawn.js';

/** The query of a service worker that a reader has asked for; one that came by itself has none. */
export const ASKED = 'asked';

/** What a page tells a waiting service worker when the reader asks for the new edition. */
export const SHOW_EDITION = 'show-edition';

/** What a page tells a service worker that is fetching the files of an edition when the reader does not want them. */
export const STOP_KEEPING = 'stop-keeping';

/** What a service worker tells a page that its own edition does not have, and the next one does. */
export const OF_NEXT_EDITION = 'of-next-edition';

/** The cache of the site that begins at an address; several sites may share a host. */
export const cacheName = (root: string): string => `on-the-record ${root}`;
