import { expect } from '@playwright/test';
import { test } from './site.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('on a narrow screen the menu opens, closes by the keyboard, and leads to each page that it names', async ({
  page,
  visit,
}) => {
  await visit('index.html');
  const menu = page.getByRole('navigation', { name: 'Pages' });
  const button = page.getByRole('button', { name: 'Menu' });
  await expect(menu).toBeHidden();
  await button.click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  for (const name of ['Timeline', 'Speakers', 'About', 'Article', 'Briefing']) {
    await button.click();
    await menu.getByRole('link', { name }).click();
    await expect(menu).toBeHidden();
    await button.click();
    await expect(menu.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    await page.keyboard.press('Escape');
  }
});
