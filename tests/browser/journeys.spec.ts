import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './site.ts';

/** So many steps of the keyboard are more than any page of the first briefing has. */
const FURTHEST = 250;

/** Goes on by the keyboard until a link or control has the focus, and is seen. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  for (let steps = 0; steps < FURTHEST; steps++) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) {
      await expect(goal).toBeInViewport();
      return;
    }
  }
  expect(goal, 'is reached by the keyboard').toBeFocused();
}

/** Follows a link, or presses a button, without a pointer. */
async function open(page: Page, goal: Locator): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press('Enter');
}

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('by keyboard alone, from the first page to the sentence of a statement and how to cite it', async ({
  page,
  visit,
}) => {
  await visit('index.html');
  await open(page, page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Speakers' }));
  await expect(heading(page)).toContainText('voices');
  await open(page, main(page).getByRole('link', { name: 'Sergey Lavrov' }).first());
  await expect(heading(page)).toHaveText(/Sergey Lavrov/);
  const inArticle = main(page)
    .getByRole('link', { name: /in the article|in context/i })
    .first();
  await open(page, inArticle);
  await expect(page.locator('q:target')).toContainText('we are focusing our efforts');
  await expect(page.locator('q:target')).toBeInViewport();
  await page.goBack();
  await expect(heading(page)).toHaveText(/Sergey Lavrov/);
  await open(page, main(page).locator('a[href*="quotes/lavrov-maximum-efficiency/"]').first());
  await expect(main(page)).toContainText('rejecting unilateral concessions');
  await expect(page.getByRole('heading', { name: /^Cite/ })).toBeVisible();
  await tabTo(page, main(page).getByRole('button', { name: 'Copy citation' }));
});

test('the keyboard goes on from the words that a link has led to', async ({ page, visit }) => {
  await visit('articles/us-russia-talks/index.html#price-inviolable');
  await page.keyboard.press('Tab');
  const next = page.locator(':focus');
  const follows = await next.evaluate((element) => {
    const target = document.querySelector(':target');
    return Boolean(target && target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(follows).toBe(true);
  await expect(next).toBeInViewport();
});

test('by keyboard alone the menu of a narrow screen opens, leads on, and gives the focus back when it closes', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit('index.html');
  const button = page.getByRole('button', { name: 'Menu' });
  const menu = page.getByRole('navigation', { name: 'Pages' });
  await open(page, button);
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link').first()).toBeFocused();
  await open(page, menu.getByRole('link', { name: 'Timeline' }));
  await expect(page).toHaveURL(/timeline\/index\.html$/);
});

test('by keyboard alone the timeline is filtered, and an entry leads to its words', async ({
  page,
  visit,
}) => {
  await visit('timeline/index.html');
  const status = main(page).getByRole('status');
  await expect(status).toContainText('shown');
  await tabTo(page, page.getByRole('checkbox', { name: /^Events/ }));
  await page.keyboard.press('Space');
  await expect(status).toContainText(/\d+ of \d+ shown/);
  await expect(page.getByRole('checkbox', { name: /^Events/ })).toBeFocused();
  const entry = main(page).locator('[data-entry="statement"]').filter({ visible: true }).first();
  await open(page, entry.getByRole('link', { name: 'In the article' }));
  await expect(page.locator(':target')).toBeInViewport();
});

test('by keyboard alone the search is reached from any page, and a result from the search', async ({
  page,
  visit,
}) => {
  await visit('about/index.html');
  await tabTo(page, page.getByRole('banner').getByRole('searchbox'));
  await page.keyboard.type('deterrence');
  await page.keyboard.press('Enter');
  const result = page.getByRole('region', { name: 'Results' }).getByRole('listitem').first();
  await open(page, result.getByRole('link').first());
  await expect(page.locator('main')).toContainText('deterrence');
});
