import { expect } from '@playwright/test';
import { brokenCompounds, overflow } from './overflow.ts';
import { test } from './site.ts';

/** A test of each page of those given that all it needs is there. */
export function testWholePages(paths: readonly string[]): void {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a page loads whole, with a box to search from, asks no other host, and is no wider than a narrow screen', async ({
    page,
    siteUrl,
    visit,
  }) => {
    test.slow();
    const troubles: string[] = [];
    // What a page was still asking for as it was left did not fail.
    page.on('requestfailed', (request) => {
      if (!/ABORTED/.test(request.failure()?.errorText ?? '')) troubles.push(`failed: ${request.url()}`);
    });
    page.on(
      'response',
      (answer) => answer.status() >= 400 && troubles.push(`${answer.status()}: ${answer.url()}`),
    );
    page.on(
      'request',
      (request) => request.url().startsWith(siteUrl) || troubles.push(`outside: ${request.url()}`),
    );
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      await visit(path);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
      await expect.soft(page.getByRole('search', { includeHidden: true }), path).not.toHaveCount(0);
      await expect(page.locator('[data-busy]')).toHaveCount(0);
      expect.soft(await overflow(page), path).toBe(0);
      expect.soft(await brokenCompounds(page), path).toEqual([]);
      expect.soft(troubles.splice(0), path).toEqual([]);
    }
  });
}
