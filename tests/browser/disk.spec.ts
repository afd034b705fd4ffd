import { expect } from '@playwright/test';
import { test } from './site.ts';

/** What the page asks for, by how; each is a file of the site. */
const NEIGHBOURS = {
  'a text': (url: string) => fetch(`${url}about/index.html`),
  'a module': (url: string) => import(`${url}pagefind/pagefind.js`),
};

test.describe('the browser is set as a reader has it', () => {
  // Browsers say so when they refuse, each in words of its own.
  test.use({
    consoleMaySay:
      /^error: (?:Access to|Failed to load|Fetch API cannot load)|^uncaught: The Same Origin Policy/,
  });

  for (const [what, ask] of Object.entries(NEIGHBOURS))
    test(`a page on disk may not read ${what} beside it`, async ({ siteUrl, visit }) => {
      const page = await visit('index.html');
      const outcome = page.evaluate(ask, siteUrl).then(
        () => 'read',
        () => 'refused',
      );
      expect(await outcome).toBe('refused');
    });
});
