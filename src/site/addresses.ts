import type { Quote } from '#model/briefing.ts';
import type { PublicAddress } from '#model/redirect.ts';

/**
 * Every address of the site, from its root and with a slash at the end. After the build they are made relative, so that
 * the site works under any path and from disk.
 */
export const ADDRESSES = {
  home: '/',
  timeline: '/timeline/',
  speakers: '/speakers/',
  search: '/search/',
  corrections: '/corrections/',
  about: '/about/',
} as const;

export const articleAddress = (slug: string): string => `/articles/${slug}/`;
/** Where it stands how to cite an article. */
export const citeAddress = (slug: string): string => `${articleAddress(slug)}cite/`;
export const quoteAddress = (id: string): string => `/quotes/${id}/`;
export const speakerAddress = (id: string): string => `/speakers/${id}/`;
export const eventAddress = (id: string): string => `/events/${id}/`;

/** The page at a public address. */
export const pageOf = (address: PublicAddress): string => `/${address}/`;

/** Files for calendars: of all events, and of one. */
export const CALENDAR = '/timeline.ics';
export const eventCalendarAddress = (id: string): string => `/events/${id}.ics`;
/** Where two voices of an article, or of what is said of an event, stand side by side; the pair, where one is given, in its query for script, and in its hash without. */
export const voicesAddress = (of: string, pair?: readonly [string, string]): string =>
  pair === undefined
    ? `${of}voices/`
    : `${of}voices/?${new URLSearchParams({ [PAIR[0]]: pair[0], [PAIR[1]]: pair[1] })}#${pairId(...pair)}`;

/** The place on that page by which an address chooses two voices without script; ids of speakers have no `_`. */
export const pairId = (one: string, other: string): string => `pair_${[one, other].sort().join('_')}`;

/** The parameters that hold the ids of two voices in an address, and the fields that choose them on its page. */
export const PAIR = ['a', 'b'] as const;

/** Where a quote's words stand in the article. */
export const inArticle = (quote: Pick<Quote, 'article' | 'id'>): string =>
  `${articleAddress(quote.article)}#${quote.id}`;

/** Where an element of an article's page stands, by the id it has there. */
export const atAnchor = (slug: string, anchor: string): string => `${articleAddress(slug)}#${anchor}`;

/** A path of the site as the address at which it is published; `site` may lie below a path of its host. */
export function publishedAddress(path: string, site: URL): string {
  const root = new URL(site);
  root.pathname = publishedFolder(site);
  return new URL(path.replace(/^\//, ''), root).href;
}

/** The folder of its server, with a slash at both ends, that the site is published in; the root where it is not known. */
export function publishedFolder(site: URL | undefined): string {
  return site ? site.pathname.replace(/\/*$/, '/') : '/';
}

/** A path of the site as it is printed: in full where it is known where the site is published, else from the site's root. */
export function printedAddress(path: string, site: URL | undefined): string {
  return site ? publishedAddress(path, site) : path;
}

/** Gives the address of a path of the site, for what stands in one of its files. */
export type AddressOf = (path: string) => string;

/**
 * How a file of the site (`/data/briefing.json`, `/articles/talks/`) writes addresses for programs: in full where it is known
 * where the site is published, else relative to itself and with the file named, so that they hold below any path and on a disk.
 *
 *     /speakers/ned-price/   →   https://example.org/record/speakers/ned-price/ or ../speakers/ned-price/index.html
 */
export function addressesIn(file: string, site: URL | undefined): AddressOf {
  return site ? (path) => publishedAddress(path, site) : (path) => relativeAddress(file, path);
}

function relativeAddress(from: string, to: string): string {
  const { pathname, search, hash } = new URL(to, 'http://site.invalid/');
  const target = pathname.replace(/\/$/, '/index.html').split('/');
  const here = from.split('/').slice(0, -1);
  const common = here.findIndex((name, i) => name !== target[i]);
  const shared = common === -1 ? here.length : common;
  return '../'.repeat(here.length - shared) + target.slice(shared).join('/') + search + hash;
}
