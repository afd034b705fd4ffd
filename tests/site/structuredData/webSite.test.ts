import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeThings } from '#site/structuredData/webSite.ts';
import { briefing } from '../fixtures/briefing.ts';
import { mainThing } from './mainThing.ts';

test('the first page is the site with its search, and lists its articles', async () => {
  const site = await mainThing((address) => homeThings(briefing(), 'What it is.', address), '/');
  assert.equal(site['@type'], 'WebSite');
  assert.deepEqual(site.potentialAction, {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: 'https://example.org/record/search/?q={query}' },
    'query-input': 'required name=query',
  });
});
