/** Where Pagefind's index lies, from the site's root, and its copy for pages that are opened from a disk. */
export const INDEX_FOLDER = 'pagefind';
export const OFFLINE_FOLDER = 'offline-search';

/** The one name in the page under which the copy's client and packs find each other, and the search page finds them. */
export const OFFLINE_GLOBAL = 'offlineSearch';
