import type { SearchAction, Thing, WebSite, WithActionConstraints } from 'schema-dts';
import type { Briefing } from '#model/briefing.ts';
import { language } from '#words/words.ts';
import { ADDRESSES, type AddressOf, articleAddress } from '../addresses.ts';
import { SITE_NAME } from '../siteName.ts';
import { SITE_THING } from './ids.ts';
import { itemList } from './itemList.ts';
import { publisher } from './publisher.ts';

/** How many of the newest articles the first page lists for programs; the sitemap has all. */
const NEWEST = 40;

/** The first page: the site with its search, and its newest articles, the newest first. */
export function homeThings(
  { articles }: Briefing,
  description: string,
  address: AddressOf,
  contact?: URL | undefined,
): readonly Thing[] {
  const newest = articles.slice(-NEWEST).reverse();
  return [
    { ...webSite(description, address), ...(contact && { publisher: publisher(address, contact) }) },
    {
      '@type': 'CollectionPage',
      '@id': address(ADDRESSES.home),
      name: SITE_NAME,
      isPartOf: { '@id': address(SITE_THING) },
      mainEntity: itemList(
        newest.map(({ slug, title }) => ({ name: title, path: articleAddress(slug) })),
        address,
      ),
    },
  ];
}

function webSite(description: string, address: AddressOf): Exclude<WebSite, string> {
  const search: WithActionConstraints<Extract<SearchAction, { '@type': 'SearchAction' }>> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address(ADDRESSES.search)}?q={query}` },
    'query-input': 'required name=query',
  };
  return {
    '@type': 'WebSite',
    '@id': address(SITE_THING),
    url: address(ADDRESSES.home),
    name: SITE_NAME,
    description,
    inLanguage: language,
    potentialAction: search,
  };
}
