import { expect, type Page } from '@playwright/test';

/** Waits until a search shows what it found, and what stands below it again: while results come, they would move it. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Results' })).not.toHaveAttribute('data-busy');
  await expect(page.locator('html')).not.toHaveClass(/\bpending\b/);
}
