import type { APIRequestContext } from '@playwright/test';
import { NOT_FOUND } from './dist.ts';

/** Every page that links lead to from the home page, and the one for unknown addresses, by its path in the site. */
export async function pagesOf(request: APIRequestContext, siteUrl: string): Promise<readonly string[]> {
  // What is added to a set while it is gone through is gone through, too.
  const paths = new Set(['index.html']);
  for (const path of paths) {
    const html = await (await request.get(siteUrl + path)).text();
    for (const [, href = ''] of html.matchAll(/\shref="([^"?#]+)/g)) {
      const { href: url } = new URL(href, siteUrl + path);
      if (url.startsWith(siteUrl) && url.endsWith('.html')) paths.add(url.slice(siteUrl.length));
    }
  }
  return [...paths, NOT_FOUND];
}
