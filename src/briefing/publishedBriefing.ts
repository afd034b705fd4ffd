import type { Briefing } from '#model/briefing.ts';
import { briefingOf } from '#site/briefingOf.ts';
import { publicAddresses } from '#site/publicAddresses.ts';
import type { ReadContent } from './readBriefing.ts';
import { resolveRedirects } from './redirects/resolveRedirects.ts';

/** What is built of the content: published articles, the speakers and events that they name, and what became of former addresses. */
export function publishedBriefing(content: ReadContent): Briefing {
  const published = content.articles.filter((article) => article.status === 'published');
  const briefing = briefingOf(published, content);
  return { ...briefing, redirects: resolveRedirects(content.redirects, publicAddresses(briefing)) };
}
