import { createHash } from 'node:crypto';
import type { Briefing } from '#model/briefing.ts';

/**
 * Tells this site from another below the same server: a digest of the articles that it publishes, as hexadecimal digits.
 * The same content has the same id wherever and whenever it is built.
 */
export function siteId({ articles }: Pick<Briefing, 'articles'>): string {
  const slugs = articles.map(({ slug }) => slug).sort();
  return createHash('sha256').update(slugs.join('\n')).digest('hex').slice(0, 32);
}
