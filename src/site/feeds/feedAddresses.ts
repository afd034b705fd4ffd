/** What programs ask a site for, from its root. */
export const FEEDS = {
  rss: '/rss.xml',
  json: '/feed.json',
} as const;

export const SITEMAP_INDEX = '/sitemap-index.xml';

/** A part of the sitemap, counted from 0. */
export const sitemapAddress = (part: number): string => `/sitemap-${part}.xml`;
