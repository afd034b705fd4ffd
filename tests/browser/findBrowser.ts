import { existsSync } from 'node:fs';
import { GET_BROWSER, HEADLESS_SHELL, findBrowser as lookForBrowser } from '#cli/findBrowser.ts';

/** The browser to test in. Where there is none the run ends here, with a line that says how to get one. */
export function findBrowser(): string {
  const path = lookForBrowser();
  if (path !== undefined) return path;
  console.error(`No browser for the tests: ${GET_BROWSER}`);
  process.exit(1);
}

/** The same without its windows, where it is installed and no other is named: it goes through the tests in half the time. */
export function findFastBrowser(): string {
  const named = Boolean(process.env.PLAYWRIGHT_CHROMIUM_PATH);
  return !named && existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : findBrowser();
}
