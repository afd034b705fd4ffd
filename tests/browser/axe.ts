import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** What a reader may have set, or what their screen is. */
interface Condition {
  /** Pixels. */
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Size of text, and of nothing else. */
  readonly text?: '100%' | '200%';
  readonly rules?: RunOptions;
}

/** All that axe knows by itself, and the size of targets, which it looks at when told. */
const ALL: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/** What colours may break: all else is the same in each scheme. */
const COLOUR: RunOptions = { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] };

/** What the size of letters may break: all else is the same at each. */
const ROOM: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
};

const CONDITIONS: Readonly<Record<string, Condition>> = {
  '320 px': { width: 320, rules: ALL },
  '320 px, text at 200 %': { width: 320, text: '200%', rules: ROOM },
  '1440 px': { width: 1440, rules: ALL },
  '1440 px, text at 200 %': { width: 1440, text: '200%', rules: ROOM },
  '320 px, dark': { width: 320, colorScheme: 'dark', rules: COLOUR },
  '1440 px, dark': { width: 1440, colorScheme: 'dark', rules: COLOUR },
  '1440 px, forced colours': { width: 1440, forcedColors: 'active', rules: COLOUR },
  '1440 px, forced colours, dark': {
    width: 1440,
    colorScheme: 'dark',
    forcedColors: 'active',
    rules: COLOUR,
  },
};

/** Where a page has passed in all of them, others of its kind, and what a reader brings about there, are looked at in these. */
export const FEW = ['320 px, text at 200 %', '1440 px', '1440 px, dark', '1440 px, forced colours'];

/** Lets axe look at the page as it stands, narrow and wide, light and dark, in forced colours, and with large text. */
export async function expectNoFindings(page: Page, names = Object.keys(CONDITIONS)): Promise<void> {
  await page.evaluate(axe.source);
  for (const name of names) {
    const condition = CONDITIONS[name];
    if (!condition) throw new Error(`Unexpected condition ${name}`);
    await arrange(page, condition);
    expect.soft(await findings(page, condition.rules ?? ALL), `${page.url()} at ${name}`).toEqual([]);
  }
  await arrange(page, { width: 1440 });
}

/** Shows the page as it is under a condition; what that does not name is as a reader has it who has set nothing. */
async function arrange(page: Page, condition: Condition): Promise<void> {
  const { width, colorScheme = 'light', forcedColors = 'none', text = '100%' } = condition;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, text);
}

async function findings(page: Page, rules: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
