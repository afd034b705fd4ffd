import type { Briefing } from '#model/briefing.ts';
import { contentLanguage, language, words } from '#words/words.ts';
import { ADDRESSES, addressesIn } from '../addresses.ts';
import { SITE_NAME } from '../siteName.ts';
import { FEEDS } from './feedAddresses.ts';
import { type FeedEntry, feedEntries } from './feedEntries.ts';
import { startOfDay } from './times.ts';

/** The newest articles as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), each of them whole. */
export function jsonFeed(briefing: Briefing, site: URL | undefined): object {
  const address = addressesIn(FEEDS.json, site);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: SITE_NAME,
    home_page_url: address(ADDRESSES.home),
    feed_url: address(FEEDS.json),
    description: words.standards.feedOf,
    language,
    items: feedEntries(briefing, address, site).map(item),
  };
}

function item({ id, url, title, summary, sourceUrl, published, updated, html }: FeedEntry): object {
  return {
    id,
    url,
    ...(sourceUrl !== undefined && { external_url: sourceUrl }),
    title,
    summary,
    ...(contentLanguage !== undefined && { language: contentLanguage }),
    content_html: html,
    authors: [{ name: SITE_NAME }],
    ...(published !== null && { date_published: startOfDay(published) }),
    ...(updated !== null && { date_modified: startOfDay(updated) }),
  };
}
