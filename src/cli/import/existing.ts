import type { ReadContent } from '#briefing/readBriefing.ts';
import { isNamed } from '#model/speaker.ts';
import type { Existing } from './draft.ts';

/** What content holds already. */
export function existingOf({ articles, speakers, events }: ReadContent): Existing {
  return {
    speakers: new Map(
      [...speakers].map(([id, { kind, name, aliases }]) => [id, isNamed(kind) ? [name, ...aliases] : []]),
    ),
    events: new Set(events.keys()),
    quotes: new Set(articles.flatMap((article) => article.quotes.map((quote) => quote.id))),
  };
}
