import type { PlaywrightTestOptions, PlaywrightWorkerOptions, Project } from '@playwright/test';
import { findFirefox } from './findFirefox.ts';
import type { SiteOptions } from './site.ts';
import { CHROMIUM_ALONE, SEES_REQUESTS } from './tags.ts';

/** A project for each way of serving the site that is named, with the specs to run in Firefox there; none without Firefox. */
export function firefoxProjects(
  specs: Partial<Record<SiteOptions['served'], string[]>>,
): Project<PlaywrightTestOptions & SiteOptions, PlaywrightWorkerOptions>[] {
  const path = findFirefox();
  if (path === undefined) return [];
  return Object.entries(specs).map(([served, testMatch]) => ({
    name: `firefox-${served}`,
    use: { ...firefoxAt(path), served: served as SiteOptions['served'] },
    testMatch,
    grepInvert: [CHROMIUM_ALONE, ...(served === 'disk' ? [SEES_REQUESTS] : [])].map(
      ({ tag }) => new RegExp(tag),
    ),
  }));
}

function firefoxAt(executablePath: string) {
  return {
    browserName: 'firefox',
    // Playwright's name for the Firefox that Mozilla ships, which it drives over WebDriver BiDi.
    channel: 'moz-firefox',
    launchOptions: {
      executablePath,
      firefoxUserPrefs: {
        // A reader's setting. Playwright, and Firefox itself where it is driven, let a page on disk read its neighbours.
        'security.fileuri.strict_origin_policy': true,
        // Pages are loaded anew when one goes back: Playwright waits in vain for one that was kept.
        'browser.sessionhistory.max_total_viewers': 0,
      },
    },
  } as const;
}
