import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Briefing } from '#model/briefing.ts';
import { contentLanguage, language, words } from '#words/words.ts';
import { ADDRESSES, addressesIn } from '../addresses.ts';
import { SITE_NAME } from '../siteName.ts';
import { FEEDS } from './feedAddresses.ts';
import { type FeedEntry, feedEntries } from './feedEntries.ts';
import { dayOfMail, startOfDay } from './times.ts';
import { xmlDocument, xmlText } from './xml.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** The newest articles as RSS 2.0 (https://www.rssboard.org/rss-specification), each of them whole. */
export function rss(briefing: Briefing, site: URL | undefined): string {
  const address = addressesIn(FEEDS.rss, site);
  const entries = feedEntries(briefing, address, site);
  return xmlDocument(
    x('rss', { version: '2.0', ...NAMESPACES }, [
      x('channel', [
        x('title', SITE_NAME),
        x('link', address(ADDRESSES.home)),
        x('description', words.standards.feedOf),
        x('language', language),
        x('atom:link', { rel: 'self', type: 'application/rss+xml', href: address(FEEDS.rss) }),
        ...entries.map((entry) => item(entry, site !== undefined)),
      ]),
    ]),
  );
}

function item(entry: FeedEntry, isPermaLink: boolean): Element {
  const { published, updated } = entry;
  return x('item', [
    x('title', xmlText(entry.title)),
    x('link', entry.url),
    x('guid', { isPermaLink: String(isPermaLink) }, entry.id),
    ...(published === null ? [] : [x('pubDate', dayOfMail(published))]),
    ...(updated === null ? [] : [x('atom:updated', startOfDay(updated))]),
    x('dc:creator', SITE_NAME),
    x(
      'dc:source',
      xmlText([entry.publisher, entry.sourceUrl].filter((part) => part !== undefined).join(', ')),
    ),
    ...(contentLanguage === undefined ? [] : [x('dc:language', contentLanguage)]),
    x('description', xmlText(entry.summary)),
    x('content:encoded', xmlText(entry.html)),
  ]);
}
