import { expect } from '@playwright/test';
import { test } from './site.ts';

test('what two voices say in sentences that name an event stands side by side', async ({ page, visit }) => {
  await visit('events/council-vote/index.html');
  await page.getByRole('link', { name: 'Read the two voices side by side' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    /Mara Lindqvist\s+Statement 1/,
    /An official in the mainland ministry\s+Statement 3/,
  ]);
  await page.getByRole('main').getByRole('link', { name: 'Vote on a new ferry' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vote on a new ferry' })).toBeVisible();
});

test('an event that one voice names leads to no such page', async ({ page, visit }) => {
  await visit('events/tower-vote/index.html');
  await expect(page.getByRole('link', { name: /side by side/ })).toHaveCount(0);
});
