import { expect, type Page } from '@playwright/test';
import { overflow } from '../overflow.ts';
import { settled } from '../settled.ts';
import { test } from '../site.ts';

const PAGES = [
  'index.html',
  'articles/old-ferry/index.html',
  'timeline/index.html',
  'speakers/index.html',
  'speakers/mara-lindqvist/index.html',
  'search/index.html?q=ferry',
  'corrections/index.html',
];

for (const path of PAGES) {
  test(`${path} read from right to left is its own mirror image`, async ({ page, visit }) => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await visit(path);
      if (path.startsWith('search/')) await settled(page);
      const before = await boxes(page, 'ltr');
      const after = await boxes(page, 'rtl');
      expect(await overflow(page), `at ${width}`).toBe(0);
      expect(before.length).toBeGreaterThan(30);
      const astray = before.filter(({ left, right }, i) => {
        const box = after[i];
        return !box || Math.abs(box.left - (width - right)) > 2 || Math.abs(box.right - (width - left)) > 2;
      });
      expect(
        astray.map(({ name }) => name),
        `at ${width}`,
      ).toEqual([]);
    }
  });
}

test('notes stand at the other side of the text', async ({ visit, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit('articles/old-ferry/index.html');
  const note = page.getByRole('note').first();
  const text = page.locator('.paragraph > p').first();
  const aside = async () => ((await note.boundingBox())?.x ?? 0) - ((await text.boundingBox())?.x ?? 0);
  expect(await aside()).toBeGreaterThan(0);
  await boxes(page, 'rtl');
  expect(await aside()).toBeLessThan(0);
});

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
}

/** Where all that is a box of its own stands as the page is read in a direction, what runs in a line of text left out. */
const boxes = (page: Page, direction: 'ltr' | 'rtl'): Promise<readonly Box[]> =>
  page.evaluate((dir) => {
    document.documentElement.dir = dir;
    const isBox = (element: Element): boolean =>
      !element.closest('svg svg, svg > *') &&
      element.checkVisibility() &&
      !getComputedStyle(element).display.startsWith('inline');
    return [...document.body.querySelectorAll('*')].filter(isBox).map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { name: element.outerHTML.slice(0, 100), left, right };
    });
  }, direction);
