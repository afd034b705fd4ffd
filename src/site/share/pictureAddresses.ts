/** The size of a picture that is shown beside a link to a page, in pixels; what the places that show such links ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Where the drawn pictures lie, from the site's root. */
export const SITE_PICTURE = '/pictures/site.png';
export const articlePicture = (slug: string): string => `/pictures/articles/${slug}.png`;
export const quotePicture = (id: string): string => `/pictures/quotes/${id}.png`;
