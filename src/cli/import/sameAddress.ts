/** What services add to an address to count who followed a link; without it the same page is meant. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid)$/;

/**
 * An address in the form in which two of one page are the same: without scheme, fragment, `www.`, a slash at the end, and what
 * only counts readers. Nothing else is taken for the same: `m.` may be another edition, and any other parameter another page.
 */
export function canonicalAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`;
}
