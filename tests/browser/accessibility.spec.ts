import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { SAMPLE } from './dist.ts';
import { test } from './site.ts';

const WIDTHS = [360, 1440];
const SCHEMES = ['light', 'dark'] as const;

for (const path of SAMPLE) {
  test(`axe finds nothing on ${path}, wide and narrow, light and dark`, async ({ page, visit }) => {
    await visit(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${width} ${colorScheme} ${id}: ${html}`),
        );
        expect(found).toEqual([]);
      }
    }
  });
}
