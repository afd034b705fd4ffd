import type { AnalysisNewsArticle, Thing } from 'schema-dts';
import type { Article } from '#model/briefing.ts';
import { CONTENT_LANGUAGE } from '#words/language.ts';
import { type AddressOf, articleAddress } from '../addresses.ts';
import { articleDescription } from '../articleDescription.ts';
import { correctedOn } from '../lastChange.ts';
import { articlePicture } from '../share/pictureAddresses.ts';
import { namingsIn } from '../speakers/namings.ts';
import type { Voices } from '../voices.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { correctionComment } from './correction.ts';
import { articleThing, eventThing, quotationThing, SITE_THING, speakerThing } from './ids.ts';
import { publisher } from './publisher.ts';
import { sourceWork } from './source.ts';

/** An article's page: the article, and the way to it. A picture is drawn only where it is known where the site is published. */
export function articleThings(
  article: Article,
  voices: Voices,
  address: AddressOf,
  site: URL | undefined,
  contact?: URL | undefined,
): readonly Thing[] {
  const { slug, title } = article;
  return [
    {
      ...analysis(article, voices, address),
      ...(contact && { publisher: publisher(address, contact) }),
      ...(site && { image: address(articlePicture(slug)) }),
    },
    breadcrumbs([{ name: title, path: articleAddress(slug) }], address),
  ];
}

/**
 * The article as this site has it, which is not the one that it is based on: it is ours, and its day of publication is not that
 * of the source. What it consists of and names is told on other pages, and only pointed to here; a source without
 * a name is no thing that could be pointed to.
 */
function analysis(article: Article, voices: Voices, address: AddressOf): AnalysisNewsArticle {
  const { slug, corrections, quotes, events } = article;
  const named = namingsIn(article).filter(
    ({ speaker, doubt }) => doubt === null && voices.get(speaker)?.named,
  );
  const pointTo = (things: Iterable<string>) => Array.from(new Set(things), (id) => ({ '@id': address(id) }));
  const changed = correctedOn(article);
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': address(articleThing(slug)),
    url: address(articleAddress(slug)),
    headline: article.title,
    description: articleDescription(article),
    inLanguage: CONTENT_LANGUAGE,
    author: publisher(address, undefined),
    isPartOf: { '@id': address(SITE_THING) },
    isBasedOn: sourceWork(article),
    ...(changed !== null && {
      dateModified: changed,
      correction: corrections.map((one) => correctionComment(one, address)),
    }),
    hasPart: pointTo(quotes.map(({ id }) => quotationThing(id))),
    mentions: pointTo([
      ...named.map(({ speaker }) => speakerThing(speaker)),
      ...events.map(({ event }) => eventThing(event)),
    ]),
  };
}
