import type { Page } from '@playwright/test';

/** What Playwright, which keeps service workers away from most tests, says itself. */
const OF_PLAYWRIGHT = 'Service Worker registration blocked by Playwright';

/** Collects every line of a page's console, of whatever kind, and errors that no script caught. */
export function watchConsole(page: Page): readonly string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.text() !== OF_PLAYWRIGHT) lines.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`));
  return lines;
}
