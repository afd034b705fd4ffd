import { extname } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { readPage } from './readPage.ts';

/** The fields of JSON Feed, of our data and of annotations that hold the address of something. */
const FIELDS: ReadonlySet<string> = new Set([
  '$schema',
  'annotations',
  'feed_url',
  'home_page_url',
  'source',
  'to',
  'url',
]);

/** Elements of RSS and sitemaps whose text is an address. */
const ELEMENTS = ['link', 'loc'];

/** How a file for programs is read, by how its name ends. */
const READERS: Readonly<Record<string, (text: string) => Iterable<string>>> = {
  '.json': (text) => inJson(JSON.parse(text)),
  '.jsonld': (text) => inJson(JSON.parse(text)),
  '.xml': inXml,
};

/** The files for programs that write addresses as the site's own pages do not: feeds, the sitemap, data. */
export const hasFeedLinks = (file: string): boolean => extname(file) in READERS;

/**
 * Every address that a file for programs holds, as it is written there, those in the HTML of its entries too.
 *
 *     { "url": "articles/talks/index.html", "content_html": "<a href=\"about/index.html\">" }  →  both
 */
export function feedLinks(file: string, text: string): string[] {
  return [...(READERS[extname(file)]?.(text) ?? [])];
}

function* inJson(value: unknown, field = ''): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* inJson(one, field);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) yield* inJson(one, name);
  else if (typeof value === 'string' && field === 'content_html') yield* inHtml(value);
  else if (typeof value === 'string' && FIELDS.has(field)) yield value;
}

function* inXml(text: string): Generator<string> {
  const xml = new DOMParser().parseFromString(text, 'text/xml');
  const all = (name: string): Iterable<Element> => xml.getElementsByTagName(name);
  for (const name of ELEMENTS) for (const { textContent } of all(name)) yield textContent ?? '';
  for (const link of all('atom:link')) yield link.getAttribute('href') ?? '';
  for (const { textContent } of all('content:encoded')) yield* inHtml(textContent ?? '');
}

function* inHtml(html: string): Generator<string> {
  for (const { urls } of readPage(html).attributes) for (const { url } of urls) yield url;
}
