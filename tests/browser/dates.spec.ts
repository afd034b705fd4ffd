import { expect } from '@playwright/test';
import { PAGES } from './dist.ts';
import { test } from './site.ts';

for (const path of PAGES.filter((page) => /^articles\/[^/]+\/index\.html$/u.test(page))) {
  test(`a date of ${path} leads by keyboard to what it is read as, and back`, async ({ page, visit }) => {
    await visit(path);
    const date = page.locator('.paragraph .date a').first();
    const words = await date.textContent();
    const reading = page.locator(`[id="${await date.getAttribute('aria-describedby')}"]`);
    await date.focus();
    await page.keyboard.press('Enter');
    await expect(reading).toBeInViewport();
    await expect(reading.getByRole('rowheader')).toContainText(`“${words}”`);
    await reading.getByRole('link').first().click();
    await expect(date).toBeInViewport();
  });

  test(`the dates of ${path} are printed with what they are read as`, async ({ page, visit }) => {
    await visit(path);
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.getByRole('region', { name: 'Dates in this article' }).getByRole('row').last(),
    ).toBeVisible();
  });
}
