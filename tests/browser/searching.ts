import type { Page } from '@playwright/test';

/** The parts of the search page. */
export const results = (page: Page) => page.getByRole('region', { name: 'Results' }).getByRole('listitem');
export const count = (page: Page) => page.getByRole('main').getByRole('status');

/** Searches from the search page as a reader does. */
export async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('main').getByRole('searchbox').fill(words);
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
}
