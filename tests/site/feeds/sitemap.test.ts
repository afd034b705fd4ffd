import assert from 'node:assert/strict';
import { test } from 'node:test';
import { robots } from '#site/feeds/robots.ts';
import { sitemap, sitemapIndex, sitemapParts } from '#site/feeds/sitemap.ts';
import { pageAddresses } from '#site/pageAddresses.ts';
import { ARTICLE, briefing } from '../fixtures/briefing.ts';

const SITE = new URL('https://example.org/record/');

const locations = (xml: string) => Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/g), ([, url]) => url);

test('every page is in the sitemap, by its address', () => {
  assert.deepEqual(
    locations(sitemap(briefing(), 0, SITE)),
    pageAddresses(briefing()).map((path) => `https://example.org/record${path}`),
  );
  assert.deepEqual(locations(sitemapIndex(briefing(), SITE)), ['https://example.org/record/sitemap-0.xml']);
});

test('a corrected article was changed on the day of its newest correction; of other pages no day is claimed', () => {
  const correction = { kind: 'update', change: 'More.' } as const;
  const corrections = ['2024-06-01', '2024-07-01'].map((date) => ({ ...correction, date }));
  const xml = sitemap(briefing([{ ...ARTICLE, corrections }]), 0, SITE);
  assert.match(xml, /articles\/ferry-vote\/<\/loc><lastmod>2024-07-01<\/lastmod>/);
  assert.equal([...xml.matchAll(/<lastmod>/g)].length, 1);
});

test('a large site has a sitemap in parts of fifty thousand', () => {
  // Each has two pages: its own, and that of its citation.
  const many = Array.from({ length: 25_000 }, (_, i) => ({ ...ARTICLE, slug: `a-${i}`, quotes: [] }));
  const large = briefing(many);
  assert.equal(sitemapParts(large), 2);
  assert.deepEqual(
    [0, 1].map((part) => locations(sitemap(large, part, SITE)).length),
    [50_000, pageAddresses(large).length - 50_000],
  );
});

test('robots learn of the sitemap where its address is known', () => {
  assert.equal(
    robots(SITE),
    'User-agent: *\nDisallow:\n\nSitemap: https://example.org/record/sitemap-index.xml\n',
  );
  assert.equal(robots(undefined), 'User-agent: *\nDisallow:\n');
});
