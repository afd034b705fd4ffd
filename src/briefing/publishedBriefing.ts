import type { Briefing } from '#model/briefing.ts';
import { briefingOf } from '#site/briefingOf.ts';
import type { ReadContent } from './readBriefing.ts';

/** What is built of the content: published articles, and the speakers and events that they name. */
export function publishedBriefing(content: ReadContent): Briefing {
  const published = content.articles.filter((article) => article.status === 'published');
  return briefingOf(published, content);
}
