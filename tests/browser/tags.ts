/** Marks a test that sees or changes what a page asks for: Firefox tells its driver nothing of files on a disk. */
export const SEES_REQUESTS = { tag: '@sees-requests' };

/** Marks a test that asks Chromium for what no other browser tells. */
export const CHROMIUM_ALONE = { tag: '@chromium-alone' };
