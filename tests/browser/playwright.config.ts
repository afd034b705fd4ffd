import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from '#cli/findBrowser.ts';
import { FIRST_BRIEFING } from '../firstBriefing.ts';
import { DIST, ROOT } from './dist.ts';
import { findBrowser, findFastBrowser } from './findBrowser.ts';
import { firefoxProjects } from './firefox.ts';
import type { SiteOptions } from './site.ts';

// What specs expect of the site they read in the content that it was built from (`buildTested.ts`).
if (process.env.DIST === undefined) process.env.CONTENT = FIRST_BRIEFING;

/** What there is on a disk alone, or is compared with it there, so that once is enough. */
const ON_DISK = ['benchSearch', 'disk', 'offlineSearch', 'sameSearch'];

/** What hangs on what a browser lets a page on a disk read. */
const BY_ITS_OWN_RULES = [...ON_DISK, 'links', 'pages', 'search', 'searchChoices'];

/** What a page is once it is drawn, whose bytes are everywhere the same: once is enough. */
const DRAWN = [
  'accessibility',
  'dates',
  'everyPage',
  'labels',
  'longTimeline',
  'marks',
  'notes',
  'noScript',
  'print',
  'questions',
  'single',
  'sourceText',
  'standards',
  'weight',
];

/** What a page does by itself, wherever it lies: here at a root, and by Firefox from a disk, where scripts load otherwise. */
const IN_THE_PAGE = [
  'menu',
  'searchAdvice',
  'searchFacets',
  'searchKeys',
  'searchResults',
  'timelineFilters',
  'timelineKeys',
];

/** What a server knows nothing of is the same at its root as below a path, where addresses are easier to get wrong. */
const BELOW_A_PATH = ['calendar', 'copy', 'sideBySide', 'searchFocus', 'timeline', 'timelineZoom'];

/** Looked at below a path and from a disk, or at the root by another server or another browser. */
const ELSEWHERE_AT_THE_ROOT = ['bookmarks', 'journeys', 'links', 'pages', 'search', 'offline/*'];

/** On the site of every kind of thing Chromium goes through more of it by keyboard; this is for Firefox. */
const IN_FIREFOX = ['keyboard'];

/** What is looked at on the site of every kind of thing. */
const EVERYONE = 'everyone/*';

/** Speakers of every kind, in several articles, and addresses that were public, of which the first briefing has none; and the same site in German. */
const SPEAKERS = ['speakers', 'sidesOfEvent', 'sidesNoScript', 'formerAddresses', 'german'];

/** The live preview, which starts a server of its own. */
const PREVIEW = 'preview/*';

/**
 * One project a way of serving the built site: at the root of a server, below a path with a space, opened from a disk
 * below folders with awkward names, and by a server of exact files alone. The same specs run in all, save where it is said.
 */
export default defineConfig<SiteOptions>({
  outputDir: `${ROOT}/test-results`,
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env.CI !== undefined,
  // A browser that a busy machine stalls fails a test once; what fails twice is broken. The report names both.
  retries: process.env.CI ? 1 : 0,
  // So long only a machine that has much else to do takes.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [[process.env.CI ? 'dot' : 'line'], ['./totals.ts']],
  use: {
    browserName: 'chromium',
    // What a service worker answers no test could change; those of `offline/` let it work.
    serviceWorkers: 'block',
    launchOptions: launchOf(findFastBrowser()),
  },
  globalSetup: './awkwardFolder.ts',
  projects: [
    {
      name: 'root',
      use: { served: 'root' },
      testIgnore: specs(
        ...BELOW_A_PATH,
        ...ELSEWHERE_AT_THE_ROOT,
        ...IN_FIREFOX,
        EVERYONE,
        ...SPEAKERS,
        ...ON_DISK,
        PREVIEW,
      ),
    },
    {
      name: 'sub-path',
      use: { served: 'sub-path' },
      testIgnore: specs(...DRAWN, ...IN_THE_PAGE, ...IN_FIREFOX, EVERYONE, ...SPEAKERS, ...ON_DISK, PREVIEW),
    },
    {
      name: 'disk',
      use: { served: 'disk' },
      testIgnore: specs(
        ...BY_ITS_OWN_RULES,
        ...DRAWN,
        ...IN_THE_PAGE,
        ...IN_FIREFOX,
        'offline/*',
        EVERYONE,
        ...SPEAKERS,
        PREVIEW,
      ),
    },
    // By the browser that readers have, with its windows, which takes twice as long.
    {
      name: 'disk-rules',
      use: { served: 'disk', launchOptions: launchOf(findBrowser()) },
      testMatch: specs(...BY_ITS_OWN_RULES),
    },
    // Knows nothing of clean addresses, so that whatever asks for one is found out.
    { name: 'plain', use: { served: 'plain' }, testMatch: specs('links', 'pages', 'search') },
    // What the first briefing has none of: corrections, an excerpt, doubt about who speaks, every status of an event.
    { name: 'fixture', use: { served: 'fixture' }, testMatch: specs('accessibility', EVERYONE, ...SPEAKERS) },
    { name: 'preview', testMatch: specs(PREVIEW) },
    // Left out is what Firefox cannot be told yet: to run no script, to show a page as it is printed.
    ...firefoxProjects({
      disk: specs(
        'disk',
        'pages',
        'search',
        'searchAdvice',
        'searchFacets',
        'searchKeys',
        'searchResults',
        'bookmarks',
        'sourceText',
        'timeline*',
        'keyboard',
        'labels',
        'menu',
        'sideBySide',
        'journeys',
      ),
      root: specs('search', 'offline/*'),
      fixture: specs('formerAddresses'),
    }),
  ],
  webServer: [
    server('root_url', 'src/cli/serve.ts', '--root', DIST, '--port', '0'),
    server('sub_path_url', 'src/cli/serve.ts', '--root', DIST, '--port', '0', '--base', '/a/sub path/'),
    server('plain_url', 'tests/browser/plainServer.ts'),
    {
      ...server('fixture_url', 'tests/browser/fixtureServer.ts'),
      wait: { stdout: /(?<fixture_url>http:\S+) (?<fixture_disk_url>file:\S+)/ },
    },
  ],
});

/** Their files; `keyboard` is not `everyone/keyboard`. */
function specs(...names: readonly string[]): string[] {
  return names.map((name) => `**/browser/${name}.spec.ts`);
}

/** How Chromium is started. */
function launchOf(executablePath: string) {
  return { executablePath, args: [...BROWSER_ARGS] };
}

/** A server on a free port, whose address Playwright puts into the environment: `ROOT_URL`, `SUB_PATH_URL`, `PLAIN_URL`. */
function server(name: string, ...command: readonly string[]) {
  return {
    command: [process.execPath, ...command].map((part) => `"${part}"`).join(' '),
    cwd: ROOT,
    wait: { stdout: new RegExp(`(?<${name}>http://\\S+)`) },
  };
}
