import type { CreativeWork } from 'schema-dts';
import type { Article } from '#model/briefing.ts';
import { publishedOn } from '../knownDay.ts';

/**
 * What an article is made of. Its day of publication is given where it is stated alone: the vocabulary has no way to say that a
 * day is inferred, and the page says so in words.
 */
export function sourceWork(article: Article): CreativeWork {
  const { publisher, url, headline, byline, language } = article.source;
  const { value, certainty } = publishedOn(article);
  return {
    '@type': 'CreativeWork',
    ...(headline !== undefined && { headline }),
    // As the publisher names them; how many they are is not said.
    ...(byline !== undefined && { creditText: byline }),
    ...(language !== undefined && { inLanguage: language }),
    ...(url !== undefined && { url }),
    publisher: { '@type': 'Organization', name: publisher },
    ...(certainty === 'stated' && { datePublished: value }),
  };
}
