import { expect } from '@playwright/test';
import { expectNoFindings, FEW } from './axe.ts';
import { sampleOf } from './dist.ts';
import { pagesOf } from './pagesOf.ts';
import { test } from './site.ts';

/** Folders with a page for each thing of a kind; all other pages are of a kind of their own. */
const FOLDERS = ['articles', 'events', 'quotes', 'speakers'];

// Of a large briefing many pages are looked at, each in many ways.
test.describe.configure({ timeout: 300_000 });

for (const folder of FOLDERS)
  test(`axe finds nothing on any page of ${folder}/`, async ({ page, visit, request, siteUrl }) => {
    const paths = (await pagesOf(request, siteUrl)).filter((path) => path.startsWith(`${folder}/`));
    expect(paths.length).toBeGreaterThan(0);
    for (const [i, path] of sampleOf(paths).entries()) {
      await visit(path);
      await expectNoFindings(page, i === 0 ? undefined : FEW);
    }
  });

test('axe finds nothing on any other page', async ({ page, visit, request, siteUrl }) => {
  const paths = await pagesOf(request, siteUrl);
  for (const path of paths.filter((path) => !FOLDERS.some((folder) => path.startsWith(`${folder}/`)))) {
    await visit(path);
    await expectNoFindings(page);
  }
});
