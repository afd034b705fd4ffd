import { expect } from '@playwright/test';
import { pagesOf } from '../pagesOf.ts';
import { test } from '../site.ts';

test.describe.configure({ timeout: 300_000 });

for (const colorScheme of ['light', 'dark'] as const)
  test(`in forced colours, ${colorScheme}, every drawing keeps to the colours that the reader has chosen`, async ({
    page,
    visit,
    request,
    siteUrl,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    let drawn = 0;
    for (const path of await pagesOf(request, siteUrl)) {
      await visit(path);
      const { others, parts } = await page.evaluate(ownColours);
      drawn += parts;
      expect.soft(others, path).toEqual([]);
    }
    expect(drawn).toBeGreaterThan(100);
  });

/** Runs in the page: the parts of drawings, and those of them in a colour that is none of the reader's. */
function ownColours(): { parts: number; others: string[] } {
  const sample = document.body.appendChild(document.createElement('i'));
  const chosen = ['Canvas', 'CanvasText', 'GrayText', 'LinkText', 'Highlight'].map((colour) => {
    sample.style.color = colour;
    return getComputedStyle(sample).color;
  });
  sample.remove();
  const painted = 'svg :is(path, rect, circle, line, polygon, polyline, text, tspan)';
  const parts = [...document.querySelectorAll(painted)].flatMap((part) => {
    const { fill, stroke } = getComputedStyle(part);
    return [fill, stroke].map((colour) => ({ part, colour }));
  });
  const others = parts.filter(
    ({ colour }) => colour.startsWith('rgb') && !colour.endsWith(', 0)') && !chosen.includes(colour),
  );
  const marks = [...document.querySelectorAll('.shape:not(svg *)')]
    .filter((mark) => mark.checkVisibility())
    .map((part) => ({ part, colour: getComputedStyle(part).backgroundColor }))
    .filter(({ colour }) => colour !== chosen[1]);
  return {
    parts: parts.length,
    others: [...others, ...marks].map(({ part, colour }) => `${part.outerHTML.slice(0, 160)}: ${colour}`),
  };
}
