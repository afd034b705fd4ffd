import { expect } from '@playwright/test';
import { test } from '../site.ts';

const WHERE = { 'index.html': 'What happens when', 'de/index.html': 'Was wann geschieht' };

test('a day in the list of the first page is never broken, in German neither', async ({ page, visit }) => {
  for (const [path, name] of Object.entries(WHERE)) {
    await visit(path);
    const days = page.getByRole('region', { name }).getByRole('time');
    for (const width of [320, 640, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const broken = await days.evaluateAll((all) =>
        all
          .filter((day) => /^[\d-]{10}$/.test(day.getAttribute('datetime') ?? ''))
          .filter((day) => new Set([...day.getClientRects()].map(({ top }) => top)).size > 1)
          .map((day) => day.textContent),
      );
      expect.soft(broken, `${path} at ${width} px`).toEqual([]);
    }
  }
});
