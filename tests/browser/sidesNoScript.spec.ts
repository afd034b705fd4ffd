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

test('a link to two voices leads to these two without script', async ({ page, visit }) => {
  await visit('speakers/mara-lindqvist/index.html');
  await page.getByRole('link', { name: 'Side by side with Elin Sund' }).click();
  const voices = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(voices.filter({ hasText: 'Elin Sund' }).first()).toBeVisible();
  await expect(voices.filter({ hasText: 'Mara Lindqvist' }).first()).toBeVisible();
  await expect(
    voices.filter({ hasNotText: /Elin Sund|Mara Lindqvist/ }).filter({ visible: true }),
  ).toHaveCount(0);
});

test('no box is offered that would search what a speaker says', async ({ page, visit }) => {
  await visit('speakers/mara-lindqvist/index.html');
  await expect(page.getByRole('main').getByRole('search')).toHaveCount(0);
});
