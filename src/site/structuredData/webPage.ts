import type { AboutPage, CollectionPage, SearchResultsPage, Thing, WebPage } from 'schema-dts';
import type { AddressOf } from '../addresses.ts';
import { breadcrumbs, type Crumb } from './breadcrumbs.ts';
import { SITE_THING } from './ids.ts';
import { itemList } from './itemList.ts';

type PageType = Extract<WebPage | AboutPage | CollectionPage | SearchResultsPage, object>['@type'];

/** What is told of a page that is about nothing else than the site, or lists other pages. */
export interface PageFacts extends Crumb {
  readonly type: PageType;
  readonly description: string;
  /** The pages that it lists, in their order. */
  readonly lists?: readonly Crumb[];
}

/** A page of its own: what it is, what it lists, and the way to it. */
export function pageThings(
  { type, name, path, description, lists }: PageFacts,
  address: AddressOf,
): readonly Thing[] {
  return [
    {
      '@type': type,
      '@id': address(path),
      name,
      description,
      isPartOf: { '@id': address(SITE_THING) },
      ...(lists && { mainEntity: itemList(lists, address) }),
    },
    breadcrumbs([{ name, path }], address),
  ];
}
