import type { Article, Briefing } from '#model/briefing.ts';
import type { ReadContent } from './readBriefing.ts';

/** What is built of the content: published articles, and the speakers and events that they name. */
export function publishedBriefing({ articles, speakers, events }: ReadContent): Briefing {
  const published = articles.filter((article) => article.status === 'published');
  const heard = new Set(published.flatMap(namedSpeakers));
  const named = new Set(published.flatMap((article) => article.events.map((mark) => mark.event)));
  return {
    articles: published,
    speakers: new Map([...speakers].filter(([id]) => heard.has(id))),
    events: new Map([...events].filter(([id]) => named.has(id))),
  };
}

function namedSpeakers(article: Article): string[] {
  const quoted = article.quotes.flatMap((quote) => (quote.by === null ? [] : [quote.by]));
  return [...quoted, ...article.mentions.map((mention) => mention.speaker)];
}
