import type { Article, Quote } from '#model/briefing.ts';
import { saySpeaker } from '../knownSpeaker.ts';
import { correctedOn } from '../lastChange.ts';
import { SITE_NAME } from '../siteName.ts';
import type { Voice } from '../voices.ts';
import { clip } from '../words.ts';
import { articlePicture, quotePicture, SITE_PICTURE } from './pictureAddresses.ts';

/** What a page gives to those who show a link to it, besides its title and description. */
export interface Share {
  readonly type: 'article' | 'website';
  /** From the site's root. */
  readonly picture: string;
  /** What the picture shows, which is words. */
  readonly pictureSays: string;
  /** The day of the newest correction, `YYYY-MM-DD`. On what day the article itself appeared is not known: that of its source is another's. */
  readonly modified: string | null;
}

/** How much of a quote is told of its picture. */
const TOLD = 200;

/** Of a page that has no picture of its own. */
export const SITE_SHARE: Share = {
  type: 'website',
  picture: SITE_PICTURE,
  pictureSays: SITE_NAME,
  modified: null,
};

export function articleShare(article: Article): Share {
  return {
    type: 'article',
    picture: articlePicture(article.slug),
    pictureSays: article.title,
    modified: correctedOn(article),
  };
}

export function quoteShare(quote: Quote, voice: Voice | null): Share {
  const said = quote.segments.map(({ text }) => text).join(' … ');
  return {
    ...SITE_SHARE,
    picture: quotePicture(quote.id),
    pictureSays: `${saySpeaker(quote, voice)}: ${clip(said, TOLD)}`,
  };
}
