/** A mail address as people write it, without the rarer forms that quote or comment. */
const MAIL = /^[^\s@?#%&<>":,;]+@[^\s@?#%&<>":,;]+\.[^\s@?#%&<>":,;.]+$/;

/**
 * Where readers may report an error, as the environment variable `CONTACT` says it: a page of the web, or a mail address, with
 * `mailto:` or without; undefined where it says nothing.
 *
 * @throws Error where it is neither.
 */
export function contactOf(said: string | undefined): URL | undefined {
  if (!said) return undefined;
  const url = URL.parse(MAIL.test(said) ? `mailto:${said}` : said);
  if (url && (url.protocol === 'https:' || mailIn(url) !== undefined)) return url;
  const error = new Error(
    `Unexpected CONTACT \`${said}\`, expected where readers report an error: a mail address, as in desk@example.org, or a page, as in https://example.org/contact/`,
  );
  // Astro would print where in the code it was found.
  error.stack = '';
  throw error;
}

/** The mail address that a contact is; undefined where it is a page. */
export function mailIn(contact: URL): string | undefined {
  return contact.protocol === 'mailto:' && contact.search === '' && MAIL.test(contact.pathname)
    ? contact.pathname
    : undefined;
}

/** Where a link that reports an error leads: to the page, or to a mail with its subject. */
export function reportAddress(contact: URL, subject: string): string {
  return mailIn(contact) === undefined
    ? contact.href
    : `${contact.href}?subject=${encodeURIComponent(subject)}`;
}
