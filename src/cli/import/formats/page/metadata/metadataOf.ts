import type { SourceMetadata } from '../../../receivedSource.ts';
import { plainWords } from '../../html/documentOf.ts';
import { httpAddress, joinNames, languageTag } from '../../tidy.ts';
import { inPage } from './inPage.ts';
import { jsonLd } from './jsonLd.ts';
import { metaTags } from './metaTags.ts';
import { publishedOn } from './publishedOn.ts';
import type { Told } from './told.ts';

/**
 * What a page says of its article. Each field is that of the first that tells it: JSON-LD, made for programs that quote news;
 * Open Graph and other `<meta>` elements; what the page shows.
 */
export function metadataOf(document: Document): {
  readonly metadata: SourceMetadata;
  readonly notes: readonly string[];
} {
  const ld = jsonLd(document);
  const tellers: readonly Told[] = [ld.told, metaTags(document), inPage(document)];
  const first = <Key extends keyof Told>(key: Key): Told[Key] =>
    tellers.map((told) => told[key]).find((value) => value?.length);
  const words = (key: 'headline' | 'publisher'): string | undefined =>
    plainWords(first(key) ?? '') || undefined;
  const url = tellers.map((told) => httpAddress(told.url)).find((address) => address !== undefined);
  const publisher = words('publisher');
  const headline = withoutSite(words('headline'), publisher);
  const byline = joinNames((first('authors') ?? []).map(plainWords).filter((name) => name !== publisher));
  const language = languageTag(first('language'));
  const { day, notes } = publishedOn(tellers.flatMap(({ published = [] }) => published));
  const found = { headline, byline, publisher, published: day, url, language };
  return {
    metadata: Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
    notes: [...ld.notes, ...notes],
  };
}

/** “Bridge reopens | The Tidewater Post” → “Bridge reopens” */
function withoutSite(headline: string | undefined, publisher: string | undefined): string | undefined {
  if (headline === undefined || publisher === undefined || !headline.endsWith(publisher)) return headline;
  return (
    headline
      .slice(0, -publisher.length)
      .replace(/\s*[|–—·:»-]\s*$/, '')
      .trim() || headline
  );
}
