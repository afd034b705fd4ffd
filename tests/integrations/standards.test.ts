import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { parse } from 'parse5';
import { filesBelow } from '#integrations/filesBelow.ts';
import { attribute } from '#integrations/links/linkAttributes.ts';
import { elements } from '#integrations/links/readPage.ts';
import { faultsOf, thingsIn } from '../site/structuredData/validate.ts';
import { builtSite } from './builtSite.ts';
import { textOf } from './site.ts';

const SITE = 'https://example.org/record/';
const CONTACT = 'desk@example.org';

/** Addresses that were public, and what stands for each now; what was taken out stands for itself. */
const FORMER = new Map([
  ['quotes/lamp-out', 'quotes/lamp-goes-out'],
  ['quotes/lamp-is-out', 'quotes/lamp-goes-out'],
  ['articles/tower', 'articles/lighthouse'],
  ['articles/tower/cite', 'articles/lighthouse/cite'],
  ['articles/tower/voices', 'articles/lighthouse/voices'],
  ['speakers/falk', 'speakers/ines-falk'],
  ['events/vote', 'events/tower-vote'],
  ['events/vote/voices', 'events/tower-vote'],
  ['quotes/ghost-ship', 'quotes/ghost-ship'],
  ['events/parade', 'events/parade'],
  ['events/parade/voices', 'events/parade/voices'],
]);

/** What a page's head says to programs. */
async function headOf(root: string, page: string) {
  const all = [...elements(parse(await textOf(root, page)))];
  const named = (tag: string, key: string, value: string) =>
    all.filter((element) => element.tagName === tag && attribute(element, key) === value);
  const [script, ...more] = named('script', 'type', 'application/ld+json');
  const node = script?.childNodes[0];
  return {
    things: node && 'value' in node ? thingsIn(node.value) : [],
    scripts: more.length + (script ? 1 : 0),
    robots: named('meta', 'name', 'robots').map((element) => attribute(element, 'content')),
    meta: (property: string) =>
      named('meta', 'property', property).map((element) => attribute(element, 'content'))[0],
    canonical: named('link', 'rel', 'canonical').map((element) => attribute(element, 'href')),
    feeds: named('link', 'rel', 'alternate').map((element) => attribute(element, 'type')),
  };
}

test('every page of a published site says to programs what it is, and where', async (t) => {
  const root = await builtSite(t, { env: { SITE, CONTACT } });
  const files = await filesBelow(root);
  const all = [...files].filter((file) => /(^|\/)index\.html$/.test(file));
  const pages = all.filter((page) => !FORMER.has(page.replace(/\/index\.html$/, '')));
  assert.equal(pages.length, all.length - FORMER.size);
  assert.ok(pages.length > 10);
  for (const page of pages) {
    const address = SITE + page.replace(/index\.html$/, '');
    const { things, scripts, meta, canonical, feeds, robots } = await headOf(root, page);
    assert.deepEqual(robots, [], page);
    assert.equal(scripts, 1, page);
    assert.ok(things.length >= 2, page);
    assert.deepEqual(await faultsOf(things), [], page);
    assert.deepEqual(canonical, [address]);
    assert.equal(meta('og:url'), address);
    for (const name of ['og:title', 'og:description', 'og:type', 'og:image:alt'])
      assert.ok(meta(name), `${page}: ${name}`);
    assert.deepEqual(feeds.slice(0, 2), ['application/rss+xml', 'application/feed+json']);
  }

  await t.test(
    'each article and quote is shown with a picture of its own, every other page with the site’s',
    async () => {
      const pictures = new Map<string, string>();
      for (const page of pages) {
        const { meta } = await headOf(root, page);
        const url = meta('og:image') ?? '';
        assert.ok(url.startsWith(SITE) && files.has(url.slice(SITE.length)), page);
        assert.deepEqual([meta('og:image:width'), meta('og:image:height')], ['1200', '630']);
        pictures.set(page, url.slice(SITE.length));
      }
      const own = pages.filter((page) => /^(?:articles|quotes)\/[^/]+\/index/.test(page));
      assert.equal(own.length, 3);
      for (const page of own)
        assert.equal(pictures.get(page), `pictures/${page.replace('/index.html', '.png')}`);
      assert.equal(pictures.get('index.html'), 'pictures/site.png');
    },
  );

  await t.test(
    'a page at a former address asks not to be listed, and names the address that holds now',
    async () => {
      for (const [was, now] of FORMER) {
        const { things, meta, canonical, robots } = await headOf(root, `${was}/index.html`);
        assert.deepEqual([things, meta('og:url'), robots], [[], undefined, ['noindex']], was);
        assert.deepEqual(canonical, [`${SITE}${now}/`], was);
      }
    },
  );

  await t.test('the page for unknown addresses is none of them', async () => {
    const { scripts, meta } = await headOf(root, '404.html');
    assert.deepEqual([scripts, meta('og:title')], [0, undefined]);
  });

  await t.test('every page leads to whoever answers for it, with a subject that names the page', async () => {
    const subjects = async (page: string) =>
      [...elements(parse(await textOf(root, page)))].flatMap((element) => {
        const href = attribute(element, 'href') ?? '';
        return href.startsWith(`mailto:${CONTACT}?`) ? new URL(href).searchParams.get('subject') : [];
      });
    for (const page of pages) {
      const own = `Error on ${SITE}${page.replace(/index\.html$/, '')}`;
      const beside = /^(?:articles|quotes)\/[^/]+\/index/.test(page) ? [own] : [];
      assert.deepEqual(
        await subjects(page),
        page === 'about/index.html' ? ['Report an error', own] : [...beside, own],
        page,
      );
    }
    assert.deepEqual(await subjects('404.html'), ['Report an error']);
    assert.match(await textOf(root, 'about/index.html'), /Who answers for this/);
  });

  await t.test('its feed and sitemap are XML, with addresses in full', async () => {
    for (const file of ['rss.xml', 'sitemap-index.xml', 'sitemap-0.xml']) {
      const text = await textOf(root, file);
      const xml = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
      const urls = Array.from(
        [...xml.getElementsByTagName('link'), ...xml.getElementsByTagName('loc')],
        ({ textContent }) => textContent,
      );
      assert.ok(urls.length > 0);
      assert.ok(
        urls.every((url) => url?.startsWith(SITE)),
        file,
      );
    }
  });

  await t.test('no address of the sitemap is without a page, and no page is without it', async () => {
    const urls = Array.from(
      (await textOf(root, 'sitemap-0.xml')).matchAll(/<loc>([^<]*)/g),
      ([, url]) => url,
    );
    assert.deepEqual(
      urls.toSorted(),
      pages.map((page) => SITE + page.replace(/index\.html$/, '')).toSorted(),
    );
  });

  await t.test('an excerpt’s source text is not published', () => {
    assert.deepEqual(
      [...files].filter((file) => file.startsWith('data/sources/')),
      [],
    );
  });
});
