import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium without its windows, where Debian keeps it. */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** Chromium, or what is built on it, where systems keep it. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  HEADLESS_SHELL,
];

/** How to get a browser where there is none. */
export const GET_BROWSER = 'run `npx playwright install chromium` or `apt-get install chromium`';

/** The browser that `PLAYWRIGHT_CHROMIUM_PATH` names, else Playwright's own, else the system's; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  return [...(named ? [named] : []), chromium.executablePath(), ...SYSTEM_BROWSERS].find(existsSync);
}

/** Chromium's sandbox refuses to run for root; and nothing measured or tested may depend on what the browser fetches for itself. */
export const BROWSER_ARGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
];
