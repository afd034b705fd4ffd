import { expect } from '@playwright/test';
import { cut, overflow } from '../overflow.ts';
import { pagesOf } from '../pagesOf.ts';
import { test } from '../site.ts';

test.describe.configure({ timeout: 300_000 });

/** What readers may set by styles of their own, and at which widths it is tried. */
const SETTINGS = {
  'wider spacing of lines, letters, words and paragraphs (WCAG 1.4.12)': {
    widths: [320, 768, 1280],
    style: `* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p {
      margin-block-end: 2em !important;
    }`,
  },
  'text alone twice as large (WCAG 1.4.4)': { widths: [1280], style: 'html { font-size: 200% }' },
};

for (const [name, { widths, style }] of Object.entries(SETTINGS))
  test(`${name}: nothing is cut off or pushed out`, async ({ page, visit, request, siteUrl }) => {
    for (const path of await pagesOf(request, siteUrl)) {
      await visit(path);
      await page.addStyleTag({ content: style });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await overflow(page), `${path} at ${width} px`).toBe(0);
        expect.soft(await cut(page), `${path} at ${width} px`).toEqual([]);
      }
    }
  });
