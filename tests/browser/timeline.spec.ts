import { expect } from '@playwright/test';
import { test } from './site.ts';

test('a day of which nothing is shown is not shown either', async ({ page, visit }) => {
  await visit('timeline/index.html');
  const days = page.locator('.day-row').filter({ visible: true });
  const all = await days.count();
  await page.getByRole('checkbox', { name: /^Events/ }).uncheck();
  const withStatements = days.filter({ has: page.locator('[data-entry="statement"]') });
  const left = await days.count();
  expect(left).toBe(await withStatements.count());
  expect(left).toBeLessThan(all);
});
