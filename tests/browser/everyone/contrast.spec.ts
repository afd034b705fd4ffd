import { expect, type Page } from '@playwright/test';
import { test } from '../site.ts';

/** Of WCAG 1.4.3 for text, and 1.4.11 for marks, bars and the borders of controls. */
const LEAST = { text: 4.5, marks: 3 };

const VOICES = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}, every colour of a mark, a border or a voice stands out from what it stands on`, async ({
    page,
    visit,
  }) => {
    await page.emulateMedia({ colorScheme });
    await visit('about/index.html');
    expect(await ratio(page, '', '--strong', '--paper'), 'strong').toBeGreaterThanOrEqual(LEAST.marks);
    for (const ground of ['--paper', '--wash'])
      expect(await ratio(page, '', '--soft', ground), `soft on ${ground}`).toBeGreaterThanOrEqual(LEAST.text);
    for (const voice of VOICES)
      for (const ground of ['--paper', '--tint', '--tint-raised'])
        expect(
          await ratio(page, `voice ${voice}`, '--voice', ground),
          `${voice} on ${ground}`,
        ).toBeGreaterThanOrEqual(ground === '--paper' ? LEAST.text : LEAST.marks);
  });

  test(`${colorScheme}, who has asked for more contrast sees nothing in grey`, async ({ page, visit }) => {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    await visit('about/index.html');
    for (const colour of ['--soft', '--strong', '--line'])
      expect(await ratio(page, '', colour, '--paper'), colour).toBeGreaterThan(7);
  });
}

/** The contrast between two colours of the site, by their names, as they are for an element of some classes. */
const ratio = (page: Page, classes: string, colour: string, ground: string): Promise<number> =>
  page.evaluate(
    ([classes, ...names]) => {
      const sample = document.body.appendChild(document.createElement('i'));
      sample.className = classes ?? '';
      const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const [first = 0, second = 0] = names
        .map((name) => {
          sample.style.color = `var(${name})`;
          if (!pen) throw new Error('Unexpected browser without a canvas');
          pen.fillStyle = getComputedStyle(sample).color;
          pen.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        })
        .sort((a, b) => b - a);
      sample.remove();
      return (first + 0.05) / (second + 0.05);
    },
    [classes, colour, ground],
  );
