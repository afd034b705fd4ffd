/** Where Pagefind's index lies, from the site's root, and its copy for pages that are opened from a disk. */
export const INDEX_FOLDER = 'pagefind';
export const OFFLINE_FOLDER = 'offline-search';

/** The one name in the page under which the copy's client and packs find each other, and the search page finds them. */
export const OFFLINE_GLOBAL = 'offlineSearch';

/** What any search begins with, beside files whose names change with the index: the client and its parts for this language. */
export const INDEX_START: readonly string[] = ['pagefind.js', 'pagefind-worker.js', 'wasm.en.pagefind'].map(
  (file) => `${INDEX_FOLDER}/${file}`,
);

/** Where the words of the record lie, which a misspelt one is put beside. Classic scripts, so that they are read from a disk too. */
export const WORDS_FOLDER = 'search-words';

/** The name in the page under which such a script leaves what it holds, until it is read. */
export const WORDS_GLOBAL = 'searchWords';

/** The script that says with which letter each of the others begins. */
export const WORDS_PLAN = 'parts.js';

/** The script beside them that finds what may have been meant, and the name in the page under which it leaves it. */
export const ADVICE_SCRIPT = 'advice.js';
export const ADVICE_GLOBAL = 'searchAdvice';

export const wordsPart = (part: number): string => `part-${part}.js`;
