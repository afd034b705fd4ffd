/** What an article's page may weigh, with its styles and all that it asks for by itself: bytes compressed. */
export const ARTICLE_LIMITS = { bytes: 20 * 1024, requests: 4, script: 3 * 1024 };

/** First results may take as much of what they take of Pagefind's own client with nothing around it: bytes and milliseconds. */
export const SEARCH_RATIO = 1.1;

/**
 * Milliseconds that a server takes before each answer: beside the browser, where only the drawing of a page counts; and as far away
 * as on Lighthouse's mobile network (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
 */
export const WAITS = { near: 0, far: 150 } as const;

export type Distance = keyof typeof WAITS;
