/** The name of the site, on its masthead, in titles and in citations. */
export const SITE_NAME = 'On the Record';
