import { expect, type Page } from '@playwright/test';
import { expectNothingLost } from '../overflow.ts';
import { test } from '../site.ts';
import { KINDS } from './kinds.ts';

test.use({ viewport: { width: 320, height: 740 } });

/** Makes words of headlines and names longer than a line, as compounds of other languages are. */
const lengthen = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      text.nodeValue = (text.nodeValue ?? '')
        .replaceAll('ferry', 'ferry'.repeat(9))
        .replaceAll(/Lindqvist|official/g, (name) => name.repeat(3));
    }
  });

test('a word longer than a line is broken, and pushes nothing out', async ({ page, visit }) => {
  test.slow();
  for (const path of KINDS) {
    await visit(path);
    await expect(page.locator('[data-busy]')).toHaveCount(0);
    await lengthen(page);
    await expectNothingLost(page, path, [320]);
  }
});

test('the shape of a voice is as wide beside a long name as beside a short one', async ({ page, visit }) => {
  await visit('articles/old-ferry/index.html');
  const shapes = page.locator('.voice-label .shape');
  const widths = () => shapes.evaluateAll((all) => all.map((shape) => shape.getBoundingClientRect().width));
  const before = await widths();
  await lengthen(page);
  expect(before.length).toBeGreaterThan(3);
  expect(await widths()).toEqual(before);
});
