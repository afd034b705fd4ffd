import type { Article, Briefing } from '#model/briefing.ts';
import { addressesIn, articleAddress } from '../../addresses.ts';
import { eventRecordsOf } from '../../eventRecords.ts';
import { voicesOf } from '../../voices.ts';
import { annotationsAddress, sourceTextAddress } from '../exportAddresses.ts';
import type { AnnotationCollection } from './annotationModel.ts';
import { marksOf } from './marks.ts';
import { selectorsIn } from './selectors.ts';

/**
 * An article's marks as a collection of Web Annotations. They are on the source text where it is published; else on the
 * publisher's page, whose text need not be the same to the character, so that there the words are surer than the places.
 */
export function annotationsOf(
  article: Article,
  briefing: Briefing,
  site: URL | undefined,
): AnnotationCollection {
  const file = annotationsAddress(article.slug);
  const address = addressesIn(file, site);
  const selectors = selectorsIn(article);
  const source = sourceOf(article, address);
  const context = { address, voices: voicesOf(briefing), events: eventRecordsOf(briefing) };
  const items = marksOf(article, context).map(({ id, span, motivation, body }) => ({
    id: address(`${file}#${id}`),
    type: 'Annotation' as const,
    motivation,
    body,
    target: { source, selector: selectors(span) },
  }));
  const page = { id: address(`${file}#page_1`), type: 'AnnotationPage', startIndex: 0, items } as const;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address(file),
    type: 'AnnotationCollection',
    label: `Marks on “${article.title}”: positions count Unicode code points of the source text with the SHA-256 ${article.source.sha256}`,
    total: items.length,
    ...(items.length > 0 && { first: page }),
  };
}

function sourceOf({ slug, rights, source }: Article, address: (path: string) => string): string {
  if (rights === 'full-text') return address(sourceTextAddress(slug));
  return source.url ?? address(articleAddress(slug));
}
