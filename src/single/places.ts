import { ADDRESSES, articleAddress } from '#site/addresses.ts';

/**
 * Ids of the parts of a saved article. They have a `_`, which ids of statements have not, so that none is taken twice:
 * statements keep in the text the ids that they have on the site.
 */
export const PLACES = {
  article: 'the_article',
  timeline: 'the_timeline',
  speakers: 'the_speakers',
  nobody: 'no_speaker',
  events: 'the_events',
  marks: 'how_to_read',
  sourcing: 'the_sourcing',
  dates: 'the_dates',
  source: 'the_source',
} as const;

export const speakerPlace = (id: string): string => `speaker_${id}`;
export const eventPlace = (id: string): string => `event_${id}`;
export const statementPlace = (id: string): string => `statement_${id}`;

/**
 * Where in the saved article of a slug stands what has an address on the site, if anywhere: ids, the best one first.
 *
 * `/speakers/ned-price/` is at `speaker_ned-price`; `/timeline/` with the fragment `no_day` at `no_day` or `the_timeline`.
 */
export function placesOf(path: string, fragment: string, slug: string): readonly string[] {
  const page = pagePlace(path, slug);
  if (page === undefined) return [];
  const isWhole = page === PLACES.article || page === PLACES.timeline;
  return isWhole && fragment !== '' ? [fragment, page] : [page];
}

function pagePlace(path: string, slug: string): string | undefined {
  if (path === articleAddress(slug)) return PLACES.article;
  if (path === ADDRESSES.timeline) return PLACES.timeline;
  if (path === ADDRESSES.speakers) return PLACES.speakers;
  const [, kind, id = ''] = /^\/(speakers|events|quotes)\/([^/]+)\/$/.exec(path) ?? [];
  if (kind === 'speakers') return speakerPlace(id);
  if (kind === 'events') return eventPlace(id);
  return kind === 'quotes' ? statementPlace(id) : undefined;
}
