import { createHash } from 'node:crypto';
import { SITE_NAME } from '../siteName.ts';

/**
 * Tells an event from all others in whatever calendar it lands in, and stays the same in every edition: a UUID (version 8,
 * RFC 9562) made of the event's id and of where the site is published, or its name where that is not known. What else may
 * change, such as which article names the event first, takes no part.
 */
export function eventUid(id: string, site: URL | undefined): string {
  const name = `event ${id} of ${site?.href ?? SITE_NAME}`;
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
