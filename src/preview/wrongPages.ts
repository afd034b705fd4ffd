/** Where the pages are that say what is wrong in a file; no folder of the site is called so. */
export const WRONG_PAGES = '/preview_wrong';
