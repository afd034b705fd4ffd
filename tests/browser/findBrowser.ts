import { GET_BROWSER, findBrowser as lookForBrowser } from '#cli/findBrowser.ts';

/** The browser to test in. Where there is none the run ends here, with a line that says how to get one. */
export function findBrowser(): string {
  const path = lookForBrowser();
  if (path !== undefined) return path;
  console.error(`No browser for the tests: ${GET_BROWSER}`);
  process.exit(1);
}
