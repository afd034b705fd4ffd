import type { BrowserContext, Page } from '@playwright/test';

/** What Playwright, which keeps service workers away from most tests, says itself. */
const OF_PLAYWRIGHT = 'Service Worker registration blocked by Playwright';

/** Collects every line of the console of each tab, of whatever kind, and errors that no script caught. */
export function watchConsole(context: BrowserContext): readonly string[] {
  const lines: string[] = [];
  const watch = (page: Page) => {
    page.on('console', (message) => {
      if (message.text() !== OF_PLAYWRIGHT) lines.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`));
  };
  for (const page of context.pages()) watch(page);
  context.on('page', watch);
  return lines;
}
