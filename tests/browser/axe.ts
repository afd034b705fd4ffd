import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WIDTHS = [360, 1440];

/** What a dark scheme may break: all else is the same as in the light one. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Lets axe look at the page as it stands, wide and narrow, light and dark. */
export async function expectNoFindings(page: Page): Promise<void> {
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
