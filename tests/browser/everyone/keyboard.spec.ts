import { expect, type Page } from '@playwright/test';
import { settled } from '../settled.ts';
import { test } from '../site.ts';
import { KINDS } from './kinds.ts';

/** So many more steps than controls there are at most: a field for a day has one for each of its parts. */
const FIELDS_OF_DAYS = 16;

/** Where a step of the keyboard has led. */
interface Step {
  /** The element as it is written, cut short; null where the page has been left. */
  readonly at: string | null;
  /** What is wrong with it: it cannot be seen, or stands before the one that was left. */
  readonly faults: readonly string[];
}

for (const width of [360, 1280])
  for (const path of KINDS)
    test(`by keyboard one goes through ${path} at ${width} px as one reads it, sees where one is, and gets out again`, async ({
      page,
      visit,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await visit(path);
      if (path.startsWith('search/')) await settled(page);
      const most = await page.evaluate(
        () => document.querySelectorAll('a, button, input, select, summary').length,
      );
      const faults: string[] = [];
      let left = false;
      for (let steps = 0; steps < most + FIELDS_OF_DAYS && !left; steps++) {
        await page.keyboard.press('Tab');
        const step = await look(page);
        faults.push(...step.faults);
        left = step.at === null && steps > 0;
      }
      expect(faults).toEqual([]);
      expect(left, 'the page lets go of the focus').toBe(true);
    });

/** Looks at the element that has the focus, and marks it as the one that was left for the next look. */
const look = (page: Page): Promise<Step> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof Element) || at === document.body) return { at: null, faults: [] };
    const faults: string[] = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('no line around it');
    // A link over two lines has a box for each, and the one around them all may be empty in its middle.
    const seen = [...at.getClientRects()].some(({ left, top, width, height }) => {
      const [x, y] = [left + width / 2, top + height / 2];
      const there = document.elementFromPoint(x, y);
      return there !== null && (at.contains(there) || there.contains(at));
    });
    if (!seen) faults.push('out of sight, or under something');
    const before = document.querySelector('[data-left]');
    if (before && at.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING)
      faults.push('stands before what was left');
    before?.removeAttribute('data-left');
    at.setAttribute('data-left', '');
    const written = at.outerHTML.slice(0, 120);
    return { at: written, faults: faults.map((fault) => `${fault}: ${written}`) };
  });
