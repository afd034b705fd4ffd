import { existsSync } from 'node:fs';

/**
 * Firefox as systems install it. Ubuntu's `/usr/bin/firefox` is left out: it starts a snap, which sees neither the
 * profile that a test makes nor the site on disk.
 */
const SYSTEM_FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/usr/lib64/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Firefox to test in as well: the one that `FIREFOX_PATH` names, else the system's. Where there is none, one line
 * says so and the run goes on without.
 */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  const path = (named ? [named] : SYSTEM_FIREFOXES).find(existsSync);
  if (path !== undefined || isWorker()) return path;
  if (named) {
    console.error(`Unexpected FIREFOX_PATH ${named}, expected the path of a Firefox`);
    process.exit(1);
  }
  console.log(
    'Not looked at in Firefox: install it (`apt-get install firefox-esr`) or name it in FIREFOX_PATH',
  );
  return undefined;
}

/** Playwright reads its configuration again in each process that runs tests. */
function isWorker(): boolean {
  return process.env.TEST_WORKER_INDEX !== undefined;
}
