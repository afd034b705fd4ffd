import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleAddress } from '#site/addresses.ts';
import { articleThings } from '#site/structuredData/article.ts';
import { homeThings } from '#site/structuredData/webSite.ts';
import { voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing } from '../fixtures/briefing.ts';
import { mainThing, SITE } from './mainThing.ts';

const BRIEFING = briefing();
const VOICES = voicesOf(BRIEFING);

test('an article and the first page say where an error is reported, if somebody does', async () => {
  const url = 'https://example.org/record/';
  const wayTo = async (contact: URL | undefined) => {
    const one = await mainThing(
      (address) => articleThings(ARTICLE, VOICES, address, SITE, contact),
      articleAddress(ARTICLE.slug),
    );
    const site = await mainThing((address) => homeThings(BRIEFING, 'What it is.', address, contact), '/');
    assert.deepEqual(one.publisher, site.publisher);
    return one.publisher;
  };
  const publisher = (contactPoint: object) => ({
    '@type': 'Organization',
    name: 'On the Record',
    url,
    contactPoint: { '@type': 'ContactPoint', contactType: 'corrections', ...contactPoint },
  });
  assert.equal(await wayTo(undefined), undefined);
  assert.deepEqual(await wayTo(new URL('mailto:desk@example.org')), publisher({ email: 'desk@example.org' }));
  assert.deepEqual(await wayTo(new URL(`${url}contact/`)), publisher({ url: `${url}contact/` }));
});
