import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { SAMPLE } from './dist.ts';
import { test } from './site.ts';

const WIDTHS = [360, 1440];

/** What a dark scheme may break: all else is the same as in the light one. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const path of SAMPLE) {
  test(`axe finds nothing on ${path}, wide and narrow, light and dark`, async ({ page, visit }) => {
    await visit(path);
    await expectNoFindings(page);
  });
}

test('axe finds nothing among results and filters', async ({ page, visit }) => {
  await visit('search/index.html?q=europe&kind=statement');
  await expect(page.getByRole('region', { name: 'Results' }).getByRole('listitem')).not.toHaveCount(0);
  await expectNoFindings(page);
});

async function expectNoFindings(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await findings(axe(page)), `${width} light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(axe(page).withRules(COLOUR_RULES)), `${width} dark`).toEqual([]);
  }
}

/** The legacy mode does without a second page; it leaves out foreign frames, and there are none. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

async function findings(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
