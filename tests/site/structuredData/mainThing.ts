import assert from 'node:assert/strict';
import { addressesIn } from '#site/addresses.ts';
import { jsonLd, type Things } from '#site/structuredData/jsonLd.ts';
import { faultsOf, type Node, thingsIn } from './validate.ts';

/** Where the site of the tests is published. */
export const SITE = new URL('https://example.org/record/');

/** The first thing of a page, once no fault was found with any of its things. */
export async function mainThing(things: Things, path: string): Promise<Node> {
  const all = thingsIn(jsonLd(things(addressesIn(path, SITE))));
  assert.deepEqual(await faultsOf(all), []);
  assert.ok(all[0]);
  return all[0];
}
