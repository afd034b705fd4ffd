import type { Briefing } from '#model/briefing.ts';
import type { PublicAddress } from '#model/redirect.ts';

/** The address of everything in the record that has one; pages that only list or compare are no part of it. */
export function publicAddresses({
  articles,
  speakers,
  events,
}: Pick<Briefing, 'articles' | 'speakers' | 'events'>): ReadonlySet<PublicAddress> {
  return new Set<PublicAddress>([
    ...articles.map(({ slug }) => `articles/${slug}` as const),
    ...articles.flatMap(({ quotes }) => quotes.map(({ id }) => `quotes/${id}` as const)),
    ...Array.from(speakers.keys(), (id) => `speakers/${id}` as const),
    ...Array.from(events.keys(), (id) => `events/${id}` as const),
  ]);
}
