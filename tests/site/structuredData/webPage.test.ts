import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageThings } from '#site/structuredData/webPage.ts';
import { mainThing } from './mainThing.ts';
import type { Node } from './validate.ts';

test('another page says what it lists, in order', async () => {
  const facts = {
    type: 'CollectionPage',
    name: 'Speakers',
    path: '/speakers/',
    description: 'All.',
    lists: [{ name: 'Marta Lund', path: '/speakers/marta-lund/' }],
  } as const;
  const { mainEntity } = await mainThing((address) => pageThings(facts, address), '/speakers/');
  assert.deepEqual((mainEntity as Node).itemListElement, [
    {
      '@type': 'ListItem',
      position: 1,
      name: 'Marta Lund',
      url: 'https://example.org/record/speakers/marta-lund/',
    },
  ]);
});
