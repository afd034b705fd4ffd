import { expect } from '@playwright/test';
import { PAGES } from './dist.ts';
import { test } from './site.ts';

const articles = PAGES.filter((page) => /^articles\/[^/]+\/index\.html$/u.test(page));

for (const width of [360, 1440])
  for (const path of articles)
    test(`the first note of ${path} is led to and back by keyboard at ${width} px`, async ({
      page,
      visit,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await visit(path);
      const letter = page.getByRole('link', { name: 'Note a', exact: true });
      await letter.focus();
      await page.keyboard.press('Enter');
      const note = page.getByRole('note', { name: /\ba$/u });
      await expect(note).toBeInViewport();
      await note.getByRole('link').first().focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#noted_a$/u);
      await expect(letter).toBeInViewport();
    });

for (const path of articles)
  test(`at 1440 px the first note of ${path} stands beside its words`, async ({ page, visit }) => {
    await page.setViewportSize({ width: 1440, height: 800 });
    await visit(path);
    const paragraph = page
      .locator('.paragraph')
      .filter({ has: page.getByRole('note') })
      .first();
    const text = await paragraph.locator(':scope > :is(p, blockquote)').boundingBox();
    const note = await paragraph.getByRole('note').first().boundingBox();
    expect(note && text && note.x >= text.x + text.width && note.y < text.y + text.height).toBe(true);
  });
