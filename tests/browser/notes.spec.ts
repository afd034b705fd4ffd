import { expect } from '@playwright/test';
import { PAGES } from './dist.ts';
import { test } from './site.ts';

const articles = PAGES.filter((page) => /^articles\/[^/]+\/index\.html$/u.test(page));

/** Notes are places in the page, so that no script has a part in opening them. */
test.use({ javaScriptEnabled: false });

for (const width of [360, 1440])
  for (const path of articles)
    test(`the first note of ${path} is opened by keyboard in its place at ${width} px, and leads back`, async ({
      page,
      visit,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await visit(path);
      const letter = page.getByRole('link', { name: 'Note a', exact: true });
      const note = page.getByRole('note', { name: /\ba$/u });
      const paragraph = page
        .locator('.paragraph')
        .filter({ has: letter })
        .locator(':scope > :is(p, blockquote)');
      await letter.focus();
      await page.keyboard.press('Enter');
      await expect(note).toBeInViewport({ ratio: 1 });
      const thick = width < 900 ? 'border-inline-start-width' : 'border-block-start-width';
      await expect(note).toHaveCSS(thick, '5px');

      const [text, words] = [await note.boundingBox(), await paragraph.boundingBox()];
      if (!text || !words) throw new Error('Unexpected note or paragraph that is not drawn');
      if (width < 900) {
        // Below the paragraph, before the next one, and over no words of either.
        expect(text.y).toBeGreaterThanOrEqual(words.y + words.height);
        expect(text.y).toBeLessThan(words.y + words.height + 40);
        const next = await page
          .locator('.paragraph:has(sup.letter a[data-letter="a"]) + .paragraph')
          .boundingBox();
        expect(next?.y).toBeGreaterThanOrEqual(text.y + text.height);
        expect(text.x + text.width).toBeLessThanOrEqual(width);
      } else {
        expect(text.x).toBeGreaterThanOrEqual(words.x + words.width);
        expect(text.y).toBeLessThan(words.y + words.height);
      }

      await note.getByRole('link').first().focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#noted_a$/u);
      await expect(letter).toBeInViewport();
    });
