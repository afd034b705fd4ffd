import { createHash } from 'node:crypto';
import type { EventRecord } from '../eventRecords.ts';

/**
 * Tells an event from all others in whatever calendar it lands in, and stays the same in every edition: a UUID (version 8,
 * RFC 9562) made of the event's id and of the article that first names it. Where the site is published takes no part, so
 * that a copy from a memory stick is known for the same event.
 */
export function eventUid({ event, mentions }: EventRecord): string {
  const name = `on the record: event ${event.id} of ${mentions[0]?.article.slug ?? 'no article'}`;
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
