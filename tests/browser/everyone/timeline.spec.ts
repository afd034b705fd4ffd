import { expect, type Page } from '@playwright/test';
import { test } from '../site.ts';

/** What a closer look at a month draws. */
const picture = (page: Page) =>
  page
    .getByRole('group', { name: /along a line of days/ })
    .filter({ visible: true })
    .first();

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline is a list in the order of days, above it a picture, below it what has no day', async ({
    page,
    visit,
  }) => {
    await visit('timeline/index.html');
    const entries = page.locator('main ol').getByRole('listitem');
    const days = await entries
      .locator('.when time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days.length).toBeGreaterThan(10);
    expect(days).toEqual(days.toSorted());

    const apart = page.getByRole('region', { name: 'No day given' });
    await expect(apart.getByRole('listitem').getByRole('link', { name: 'In the article' })).toHaveCount(9);
    await expect(apart.locator('.when time')).toHaveCount(0);

    const heard = await page.getByRole('main').ariaSnapshot();
    const places = ['group "How many dated entries', 'since 1987', '29 March 2024', 'region "No day given"'];
    const order = places.map((words) => heard.indexOf(words));
    expect(order[0]).toBeGreaterThan(0);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('the picture draws an inferred day dashed, a span as long as it is, and names the side of each lane', async ({
    page,
    visit,
  }) => {
    await visit('timeline/index.html#in_2024-03');
    for (const side of ['the island', 'the mainland', 'No side given'])
      await expect(picture(page).getByText(side, { exact: true }).first()).toBeVisible();
    const ring = (name: RegExp) => picture(page).getByRole('link', { name }).locator('.ring').first();
    await expect(ring(/^2 March 2024 \(inferred\): Sea trial/)).not.toHaveCSS('stroke-dasharray', 'none');

    await visit('timeline/index.html#in_2023-03');
    await expect(ring(/^18 March 2023: Farewell/)).toHaveCSS('stroke-dasharray', 'none');

    await visit('timeline/index.html#in_2024-06');
    const plan = picture(page).getByRole('link', { name: 'by June 2024: The new pier is ready' });
    const whole = await picture(page).boundingBox();
    expect((await plan.boundingBox())?.width).toBeGreaterThan((whole?.width ?? 0) / 2);
    // Of a plan the span is two lines, one on the other, so that it is hollow.
    const [line, core] = await plan
      .locator('.hollow, .core')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeWidth));
    expect(Number.parseFloat(core ?? '0')).toBeGreaterThan(0);
    expect(Number.parseFloat(line ?? '0')).toBeGreaterThan(Number.parseFloat(core ?? '0'));
  });
});
