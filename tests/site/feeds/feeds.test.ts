import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import type { Article } from '#model/briefing.ts';
import { jsonFeed } from '#site/feeds/jsonFeed.ts';
import { rss } from '#site/feeds/rss.ts';
import { pageAddresses } from '#site/pageAddresses.ts';
import { ARTICLE, briefing, STATED } from '../fixtures/briefing.ts';

const SITE = new URL('https://example.org/record/');
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';

const CORRECTED: Article = {
  ...STATED,
  corrections: [
    {
      date: '2024-06-01',
      kind: 'correction',
      change: 'The board has nine members.',
      was: 'The <seven> members',
      now: 'The nine members',
    },
    { date: '2024-05-20', kind: 'clarification', change: 'The vote is public.' },
  ],
};

/** The first item of the feed of an article. */
function itemOf(article: Article, site?: URL): Element {
  const xml = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    rss(briefing([article]), site),
    'text/xml',
  );
  const item = xml.getElementsByTagName('item')[0];
  assert.ok(item);
  return item;
}

function said(item: Element, name: string): string | null | undefined {
  return item.getElementsByTagName(name)[0]?.textContent;
}

function jsonItemOf(article: Article, site?: URL) {
  const feed = jsonFeed(briefing([article]), site) as { items: Record<string, unknown>[] };
  return feed.items[0] ?? {};
}

test('an item is known by its address, or by its path where the site’s address is not known', () => {
  const full = itemOf(ARTICLE, SITE);
  assert.equal(said(full, 'guid'), 'https://example.org/record/articles/ferry-vote/');
  assert.equal(full.getElementsByTagName('guid')[0]?.getAttribute('isPermaLink'), 'true');
  const relative = itemOf(ARTICLE);
  assert.equal(said(relative, 'guid'), '/articles/ferry-vote/');
  assert.equal(relative.getElementsByTagName('guid')[0]?.getAttribute('isPermaLink'), 'false');
  assert.equal(said(relative, 'link'), 'articles/ferry-vote/index.html');
});

test('a stated day of publication is the item’s, an inferred one is only told, and a correction updates it', () => {
  const item = itemOf(CORRECTED, SITE);
  assert.equal(said(item, 'pubDate'), 'Tue, 14 May 2024 00:00:00 GMT');
  assert.equal(said(item, 'atom:updated'), '2024-06-01T00:00:00Z');
  assert.equal(said(itemOf(ARTICLE, SITE), 'pubDate'), undefined);
  assert.match(said(itemOf(ARTICLE, SITE), 'content:encoded') ?? '', /14 May 2024 \(inferred\)/);
  assert.equal(jsonItemOf(CORRECTED, SITE).date_published, '2024-05-14T00:00:00Z');
  assert.equal(jsonItemOf(CORRECTED, SITE).date_modified, '2024-06-01T00:00:00Z');
  assert.ok(!('date_published' in jsonItemOf(ARTICLE, SITE)));
});

test('an item is this site’s, and names whose article it is made of', () => {
  const url = 'https://example.org/ferry';
  const linked = { ...ARTICLE, source: { ...ARTICLE.source, url } };
  assert.equal(said(itemOf(linked, SITE), 'dc:creator'), 'On the Record');
  assert.equal(said(itemOf(linked, SITE), 'dc:source'), `Tidewater Post, ${url}`);
  assert.equal(said(itemOf(ARTICLE, SITE), 'dc:source'), 'Tidewater Post');
  assert.deepEqual(jsonItemOf(linked, SITE).authors, [{ name: 'On the Record' }]);
  assert.equal(jsonItemOf(linked, SITE).external_url, url);
  assert.match(
    String(jsonItemOf(linked, SITE).content_html),
    /<p>Source: <a href="https:\/\/example\.org\/ferry">Tidewater Post<\/a>, 14 May 2024 \(inferred\)\./,
  );
});

test('an entry has the whole text, who speaks, notes and corrections, with full addresses', () => {
  const item = itemOf(CORRECTED, SITE);
  const html = item.getElementsByTagNameNS(CONTENT, 'encoded')[0]?.textContent ?? '';
  assert.equal(jsonItemOf(CORRECTED, SITE).content_html, html);
  assert.ok(
    html.startsWith(
      '<p><strong>Correction, 1 June 2024:</strong> The board has nine members.' +
        '<br><span>Before:</span> <del>The &#x3C;seven> members</del><br><span>Now:</span> <ins>The nine members</ins></p>',
    ),
    html.slice(0, 300),
  );
  assert.match(html, /<p>“We have waited nine years,” chair Marta Lund said on Monday\. “We will not wait/);
  assert.match(
    html,
    /<a href="https:\/\/example\.org\/record\/quotes\/nine-years\/">Statement 1<\/a>: Marta Lund, said 13 May 2024/,
  );
  assert.match(String(jsonItemOf(ARTICLE).content_html), /Marta Lund, said 13 May 2024 \(day inferred\)/);
  assert.match(html, /Statement 3<\/a>: An official close to the board, no day given/);
  assert.match(html, /Editor’s note on statement 1/);
  const links = Array.from(html.matchAll(/href="([^"]*)"/g), ([, href]) => href);
  assert.deepEqual(
    links.filter((href) => !href?.startsWith('https://')),
    [],
  );
});

test('an entry of an excerpt has its quotes with their sentences and no other words', () => {
  const { content_html: html } = jsonItemOf({ ...ARTICLE, rights: 'excerpt' });
  assert.match(String(html), /… 7 words of the source, not shown … “Nobody asked us,” read a banner/);
  assert.doesNotMatch(String(html), /board will|May 16/);
});

test('what XML cannot write does not break the feed', () => {
  const item = itemOf({ ...ARTICLE, title: 'A \u000b& <b>]]>\uffff' });
  assert.equal(said(item, 'title'), 'A & <b>]]>');
});

test('the newest articles come first, and no more than forty', () => {
  const many = Array.from({ length: 45 }, (_, i) => ({ ...ARTICLE, slug: `a-${i}` }));
  const { items } = jsonFeed(briefing(many), SITE) as { items: { url: string }[] };
  assert.equal(items.length, 40);
  assert.equal(items[0]?.url, 'https://example.org/record/articles/a-44/');
});

test('an older article that is corrected comes into the feed again, and first', () => {
  const many = Array.from({ length: 45 }, (_, i) => ({
    ...ARTICLE,
    slug: `a-${i}`,
    ...(i === 2 && { corrections: [{ date: '2024-06-01', kind: 'correction' as const, change: 'x' }] }),
  }));
  const { items } = jsonFeed(briefing(many), SITE) as { items: { url: string }[] };
  assert.equal(items.length, 40);
  assert.deepEqual(
    items.slice(0, 2).map(({ url }) => url),
    ['a-2', 'a-44'].map((slug) => `https://example.org/record/articles/${slug}/`),
  );
});

test('without the site’s address, links of an entry lead from the feed to pages', () => {
  const { content_html: html } = jsonItemOf(CORRECTED);
  const links = Array.from(String(html).matchAll(/href="([^"]*)"/g), ([, href = '']) => href);
  const pages = pageAddresses(briefing([CORRECTED])).map((page) => `${page.slice(1)}index.html`);
  assert.ok(links.includes('quotes/nine-years/index.html'));
  assert.deepEqual(
    links.filter((href) => !href.startsWith('https://') && !pages.includes(href.replace(/#.*$/, ''))),
    [],
  );
});
