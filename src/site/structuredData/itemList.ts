import type { ItemList } from 'schema-dts';
import type { AddressOf } from '../addresses.ts';
import type { Crumb } from './breadcrumbs.ts';

/** Pages in their order. */
export function itemList(pages: readonly Crumb[], address: AddressOf): ItemList {
  return {
    '@type': 'ItemList',
    numberOfItems: pages.length,
    itemListElement: pages.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      url: address(path),
    })),
  };
}
