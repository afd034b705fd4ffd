import { expect } from '@playwright/test';
import { shiftOf, watchShift } from '#cli/bench/weight/layoutShift.ts';
import { ARTICLE_LIMITS } from '#cli/bench/weight/limits.ts';
import { pageOfEachKind } from '#cli/bench/weight/pageKinds.ts';
import { inlineScript, sumOf, weighPage } from '#cli/bench/weight/weighPage.ts';
import { DIST } from './dist.ts';
import { test } from './site.ts';

const KINDS = pageOfEachKind(DIST);

test('an article’s page is light, with all that it asks for by itself', async ({ page, siteUrl }) => {
  const { asked, script } = await weighPage(page, siteUrl + KINDS.get('article'));
  expect(sumOf(asked)).toBeLessThanOrEqual(ARTICLE_LIMITS.bytes);
  expect(asked.length, asked.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(ARTICLE_LIMITS.requests);
  expect(script).toBeLessThanOrEqual(ARTICLE_LIMITS.script);
  // So that the limits are those of something.
  expect(asked.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['document', 'stylesheet']));
  expect(script).toBeGreaterThan(500);
});

for (const [kind, path] of KINDS) {
  for (const width of [360, 1440]) {
    test(`the ${kind} page at ${width} pixels asks no other host, for no font, and nothing of it moves`, async ({
      page,
      siteUrl,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const { asked, shift } = await weighPage(page, siteUrl + path);
      expect(asked.filter(({ url }) => !url.startsWith(siteUrl))).toEqual([]);
      expect(asked.filter(({ kind: of }) => of === 'font')).toEqual([]);
      expect(shift).toEqual({ total: 0, moved: [] });
    });
  }
}

const SEARCHES = ['europe', 'ukrane', 'ukrane talks', 'xyzzy'];

for (const width of [360, 768, 1440]) {
  test(`while one searches at ${width} pixels nothing moves by itself`, async ({ page, visit }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(watchShift);
    const results = page.getByRole('region', { name: 'Results' });
    for (const words of SEARCHES) {
      await visit(`search/index.html?q=${words}`);
      await expect(page.getByRole('main').getByRole('status')).toContainText(/“/);
      await expect(results).not.toHaveAttribute('data-busy');
      expect(await shiftOf(page), `opened at ${words}`).toEqual({ total: 0, moved: [] });
    }
    await visit('search/index.html');
    for (const words of SEARCHES) {
      await page.getByRole('main').getByRole('searchbox').fill('');
      await page.keyboard.type(words, { delay: 30 });
      await expect(page.getByRole('main').getByRole('status')).toContainText(`“${words}”`);
      await expect(results).not.toHaveAttribute('data-busy');
    }
    expect(await shiftOf(page), 'typed').toEqual({ total: 0, moved: [] });
  });
}

test('what is counted as script is what runs', () => {
  const html =
    '<script type="application/json">{}</script><p><script>a()</script><script type="module">b()</script>';
  expect(inlineScript(html)).toBe('a()\nb()');
});
