import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { test } from './site.ts';
import { textBehind } from './textBehind.ts';

/** The text of what a link in the footer leads to. */
const behind = (page: Page, name: string, request: APIRequestContext): Promise<string> =>
  textBehind(page.getByRole('contentinfo').getByRole('link', { name, exact: true }), request);

test('from any page a reader gets to the feed, which a browser reads as XML, entries and all', async ({
  visit,
  request,
}) => {
  const page = await visit('timeline/index.html');
  const text = await behind(page, 'RSS', request);
  const entries = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'text/xml');
    if (feed.querySelector('parsererror')) return null;
    return Array.from(feed.getElementsByTagName('content:encoded'), ({ textContent }) => {
      const entry = new DOMParser().parseFromString(textContent ?? '', 'text/html');
      return { paragraphs: entry.querySelectorAll('p').length, links: entry.querySelectorAll('a').length };
    });
  }, text);
  expect(entries?.length).toBeGreaterThan(0);
  for (const { paragraphs, links } of entries ?? []) {
    expect(paragraphs).toBeGreaterThan(5);
    expect(links).toBeGreaterThan(5);
  }
});

test('and to the same as JSON, to the record as data with its schema, and to tables', async ({
  visit,
  request,
}) => {
  const page = await visit('index.html');
  const feed = JSON.parse(await behind(page, 'JSON Feed', request));
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  const data = JSON.parse(await behind(page, 'briefing.json', request));
  expect(data.articles.length).toBeGreaterThan(0);
  expect(data.$schema).toContain('briefing.schema.json');
  expect(await behind(page, 'quotes.csv', request)).toMatch(/^\uFEFFid,number,kind,/);
  expect(await behind(page, 'events.csv', request)).toMatch(/^\uFEFFid,title,date,date_certainty,/);
});
