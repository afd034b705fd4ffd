import { expect } from '@playwright/test';
import { test } from './site.ts';

/** Tests of each page of those given that all it needs is there. */
export function testWholePages(paths: readonly string[]): void {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const path of paths) {
    test(`${path} loads whole, asks no other host, and is no wider than a narrow screen`, async ({
      page,
      siteUrl,
      visit,
    }) => {
      const troubles: string[] = [];
      page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
      page.on(
        'response',
        (answer) => answer.status() >= 400 && troubles.push(`${answer.status()}: ${answer.url()}`),
      );
      page.on(
        'request',
        (request) => request.url().startsWith(siteUrl) || troubles.push(`outside: ${request.url()}`),
      );
      await visit(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect(troubles).toEqual([]);
    });
  }
}
