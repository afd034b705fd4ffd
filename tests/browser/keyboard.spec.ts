import { expect } from '@playwright/test';
import { KINDS } from './dist.ts';
import { test } from './site.ts';

/** So many steps go through the header and well into a page. */
const STEPS = 25;

for (const path of KINDS) {
  test(`who goes through ${path} by keyboard sees where they are`, async ({ page, visit }) => {
    await visit(path);
    const unseen: string[] = [];
    for (let step = 0; step < STEPS; step++) {
      await page.keyboard.press('Tab');
      unseen.push(...(await page.evaluate(focusUnseen)));
    }
    expect(unseen).toEqual([]);
  });
}

/**
 * Runs in the page: the focused element, unless a line at least 2 px wide is drawn around it. Past the last one, Firefox
 * moves on to its own controls, and draws nothing in the page until that has the focus again.
 */
function focusUnseen(): string[] {
  const focused = document.activeElement;
  if (!focused || focused === document.body || !document.hasFocus()) return [];
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    ? []
    : [focused.outerHTML.slice(0, 120)];
}

test('the first step of the keyboard offers to skip to the page', async ({ page, visit }) => {
  await visit('index.html');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
