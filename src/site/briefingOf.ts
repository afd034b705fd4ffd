import type { Article, Briefing } from '#model/briefing.ts';

/** What some articles name of speakers and events: a briefing of these articles alone, without redirects. */
export function briefingOf(
  articles: readonly Article[],
  { speakers, events }: Pick<Briefing, 'speakers' | 'events'>,
): Briefing {
  const heard = new Set(articles.flatMap(namedSpeakers));
  const named = new Set(articles.flatMap((article) => article.events.map((mark) => mark.event)));
  return {
    articles,
    speakers: new Map([...speakers].filter(([id]) => heard.has(id))),
    events: new Map([...events].filter(([id]) => named.has(id))),
    redirects: [],
  };
}

/** The briefing of one article of a larger one, in which voices look as they do there. */
export function briefingOfOne(article: Article, whole: Briefing): Briefing {
  return { ...briefingOf([article], whole), partOf: whole };
}

function namedSpeakers(article: Article): string[] {
  const quoted = article.quotes.flatMap((quote) => (quote.by === null ? [] : [quote.by]));
  return [...quoted, ...article.mentions.map((mention) => mention.speaker)];
}
