/**
 * Where the site is published, as the environment variable `SITE` says it: a host and maybe a path; undefined where it
 * says nothing.
 *
 * @throws Error where that is no address of the web.
 */
export function publishedAt(site: string | undefined): URL | undefined {
  if (!site) return undefined;
  const url = URL.parse(site);
  if (url && /^https?:$/.test(url.protocol)) return url;
  const error = new Error(
    `Unexpected SITE \`${site}\`, expected where the site is published, as in https://example.org/record/`,
  );
  // Astro would print where in the code it was found.
  error.stack = '';
  throw error;
}
