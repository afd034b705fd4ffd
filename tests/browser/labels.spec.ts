import { expect } from '@playwright/test';
import { PAGES, SAMPLE } from './dist.ts';
import { test } from './site.ts';

const articles = PAGES.filter((path) => path.startsWith('articles/') && SAMPLE.includes(path));

for (const width of [1440, 1000])
  for (const path of articles)
    test(`${path} at ${width} px has no label beside a later paragraph`, async ({ page, visit }) => {
      await page.setViewportSize({ width, height: 900 });
      await visit(path);
      expect(await page.evaluate(labelsTooLow)).toEqual([]);
    });

/** Runs in the page: the labels that reach below the top of the paragraph after their own. */
function labelsTooLow(): readonly string[] {
  const paragraphs = [...document.querySelectorAll('.paragraph')];
  return paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    const labels = [...paragraph.querySelectorAll('.label')];
    return labels
      .filter((label) => label.getBoundingClientRect().bottom > next + 1)
      .map((label) => label.textContent ?? '');
  });
}
