import { expect } from '@playwright/test';
import { test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('who stands side by side is chosen without script', async ({ page, visit }) => {
  await visit('articles/old-ferry/voices/index.html');
  const voices = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(voices.filter({ hasText: 'Tomas Reyes' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Second voice' }).selectOption('tomas-reyes');
  await expect(voices.filter({ hasText: 'Tomas Reyes' })).toBeVisible();
});

test('no box is offered that would search what a speaker says', async ({ page, visit }) => {
  await visit('speakers/mara-lindqvist/index.html');
  await expect(page.getByRole('main').getByRole('search')).toHaveCount(0);
});
