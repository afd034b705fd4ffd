import type { ContactPoint, Organization } from 'schema-dts';
import { ADDRESSES, type AddressOf } from '../addresses.ts';
import { mailIn } from '../contact.ts';
import { SITE_NAME } from '../siteName.ts';

/** Who publishes the site, with where an error is reported, if that is said. */
export function publisher(address: AddressOf, contact: URL | undefined): Exclude<Organization, string> {
  return {
    '@type': 'Organization',
    name: SITE_NAME,
    url: address(ADDRESSES.home),
    ...(contact && { contactPoint: contactPoint(contact) }),
  };
}

function contactPoint(contact: URL): ContactPoint {
  const email = mailIn(contact);
  return {
    '@type': 'ContactPoint',
    contactType: 'corrections',
    ...(email === undefined ? { url: contact.href } : { email }),
  };
}
