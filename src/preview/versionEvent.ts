/** Sent by a page with the version of the content that it shows. */
export const VERSION_EVENT = 'preview:version';
