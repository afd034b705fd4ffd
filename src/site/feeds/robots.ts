import { publishedAddress } from '../addresses.ts';
import { SITEMAP_INDEX } from './feedAddresses.ts';

/** What robots are told: all is open to them, and where the sitemap is, which only an address in full can say. */
export function robots(site: URL | undefined): string {
  const sitemap = site ? `\nSitemap: ${publishedAddress(SITEMAP_INDEX, site)}\n` : '';
  return `User-agent: *\nDisallow:\n${sitemap}`;
}
