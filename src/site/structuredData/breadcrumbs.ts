import type { BreadcrumbList } from 'schema-dts';
import { ADDRESSES, type AddressOf } from '../addresses.ts';
import { SITE_NAME } from '../siteName.ts';

/** A page on the way from the first one, by its name and path. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way to a page from the first one, which is not named. */
export function breadcrumbs(way: readonly Crumb[], address: AddressOf): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: SITE_NAME, path: ADDRESSES.home }, ...way].map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: address(path),
    })),
  };
}
