/** Files of data, from the site's root. Those of an article bear its slug. */
export const EXPORTS = {
  briefing: '/data/briefing.json',
  schema: '/data/briefing.schema.json',
  quotes: '/data/quotes.csv',
  events: '/data/events.csv',
} as const;

/** An article's marks as Web Annotations. */
export const annotationsAddress = (slug: string): string => `/data/annotations/${slug}.jsonld`;

/** An article's source text, where its rights let us publish it. */
export const sourceTextAddress = (slug: string): string => `/data/sources/${slug}.txt`;
