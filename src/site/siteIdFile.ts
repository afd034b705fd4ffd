/** The file at the root of the built site that holds its id and nothing else. */
export const SITE_ID_FILE = 'site-id.txt';
