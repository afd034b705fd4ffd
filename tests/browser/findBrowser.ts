import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium, or what is built on it, where systems keep it. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser to test in: the one that `PLAYWRIGHT_CHROMIUM_PATH` names, else Playwright's own, else the system's.
 * Where there is none the run ends here, with a line that says how to get one.
 */
export function findBrowser(): string {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  const path = [...(named ? [named] : []), chromium.executablePath(), ...SYSTEM_BROWSERS].find(existsSync);
  if (path !== undefined) return path;
  console.error(
    'No browser for the tests: run `npx playwright install chromium` or `apt-get install chromium`',
  );
  process.exit(1);
}
