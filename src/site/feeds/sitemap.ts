import { x } from 'xastscript';
import type { Briefing } from '#model/briefing.ts';
import { addressesIn, articleAddress } from '../addresses.ts';
import { correctedOn } from '../lastChange.ts';
import { pageAddresses } from '../pageAddresses.ts';
import { SITEMAP_INDEX, sitemapAddress } from './feedAddresses.ts';
import { xmlDocument } from './xml.ts';

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** No file of a sitemap may have more (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;

/** How many parts a site's sitemap has. */
export function sitemapParts(briefing: Briefing): number {
  return Math.max(1, Math.ceil(pageAddresses(briefing).length / MOST));
}

/** What lists the parts of the sitemap. */
export function sitemapIndex(briefing: Briefing, site: URL | undefined): string {
  const address = addressesIn(SITEMAP_INDEX, site);
  const parts = Array.from({ length: sitemapParts(briefing) }, (_, part) =>
    x('sitemap', [x('loc', address(sitemapAddress(part)))]),
  );
  return xmlDocument(x('sitemapindex', NAMESPACE, parts));
}

/** A part of the sitemap: the addresses of pages. An article that was corrected was changed on that day; of other pages no day is known. */
export function sitemap(briefing: Briefing, part: number, site: URL | undefined): string {
  const address = addressesIn(sitemapAddress(part), site);
  const changed = new Map(
    briefing.articles.map((article) => [articleAddress(article.slug), correctedOn(article)]),
  );
  const pages = pageAddresses(briefing).slice(part * MOST, (part + 1) * MOST);
  return xmlDocument(
    x(
      'urlset',
      NAMESPACE,
      pages.map((page) => {
        const day = changed.get(page) ?? null;
        return x('url', [x('loc', address(page)), ...(day === null ? [] : [x('lastmod', day)])]);
      }),
    ),
  );
}
