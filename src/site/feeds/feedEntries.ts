import type { Article, Briefing } from '#model/briefing.ts';
import { type AddressOf, articleAddress } from '../addresses.ts';
import { articleDescription } from '../articleDescription.ts';
import { compareText } from '../days.ts';
import { publishedOn } from '../knownDay.ts';
import { correctedOn, lastChange } from '../lastChange.ts';
import { type Voices, voicesOf } from '../voices.ts';
import { entryHtml } from './entryHtml.ts';

/** An article as feeds have it: it is this site's, and what it is based on is another's. */
export interface FeedEntry {
  /** The same for as long as the article has its address; an address itself only where it is known where the site is published. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Whose the source is. */
  readonly publisher: string;
  readonly sourceUrl: string | undefined;
  /**
   * The day of the source, `YYYY-MM-DD`, since the article has none of its own; null where it is inferred, which a feed has no
   * way to say. The entry says in words whose day it is.
   */
  readonly published: string | null;
  /** The day of the newest correction, `YYYY-MM-DD`. */
  readonly updated: string | null;
  readonly html: string;
}

/** How many articles a feed has: each is in it whole. */
const NEWEST = 40;

/** The articles that were published or corrected last, the last of them first: a correction reaches those who read the article long ago. */
export function feedEntries(
  briefing: Briefing,
  address: AddressOf,
  site: URL | undefined,
): readonly FeedEntry[] {
  const voices = voicesOf(briefing);
  const newest = briefing.articles.toReversed().sort((a, b) => compareText(lastChange(b), lastChange(a)));
  return newest.slice(0, NEWEST).map((article) => entryOf(article, voices, address, site));
}

function entryOf(article: Article, voices: Voices, address: AddressOf, site: URL | undefined): FeedEntry {
  const path = articleAddress(article.slug);
  const published = publishedOn(article);
  return {
    id: site ? address(path) : path,
    url: address(path),
    title: article.title,
    summary: articleDescription(article),
    publisher: article.source.publisher,
    sourceUrl: article.source.url,
    published: published.certainty === 'stated' ? published.value : null,
    updated: correctedOn(article),
    html: entryHtml(article, voices, address),
  };
}
