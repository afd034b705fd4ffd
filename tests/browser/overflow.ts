import { expect, type Page } from '@playwright/test';

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Compounds in the heading of a page, “NATO-Russia”, that end a line at their hyphen. */
export const brokenCompounds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('h1') ?? document, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    while (walker.nextNode()) {
      for (const { 0: compound, index } of (walker.currentNode.nodeValue ?? '').matchAll(/\S+-\S+/g)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + compound.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(compound);
      }
    }
    return broken;
  });

/** What is cut off by its own box; what is hidden from eyes on purpose is as small as a dot. */
const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.clientHeight > 1 && element.checkVisibility() && !element.closest('svg'))
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
      .filter(
        ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
          scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

/** Expects that at some widths, in px, nothing of the page is cut off or pushed out. */
export async function expectNothingLost(page: Page, path: string, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await overflow(page), `${path} at ${width} px`).toBe(0);
    expect.soft(await cut(page), `${path} at ${width} px`).toEqual([]);
  }
}
