import { expect } from '@playwright/test';
import { expectNoFindings } from './axe.ts';
import { SAMPLE } from './dist.ts';
import { test } from './site.ts';

for (const path of SAMPLE) {
  test(`axe finds nothing on ${path}, wide and narrow, light and dark`, async ({ page, visit }) => {
    await visit(path);
    await expectNoFindings(page);
  });
}

test('axe finds nothing among results and filters', async ({ page, visit }) => {
  await visit('search/index.html?q=europe&kind=statement');
  await expect(page.getByRole('region', { name: 'Results' }).getByRole('listitem')).not.toHaveCount(0);
  await expectNoFindings(page);
});
