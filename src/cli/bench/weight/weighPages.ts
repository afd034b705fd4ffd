import type { Browser } from '@playwright/test';
import type { PageKind } from './pageKinds.ts';
import { type Asked, type PageWeight, quiet, toAsked, watchAnswers, weighPage } from './weighPage.ts';

const WIDTHS = [360, 1440] as const;

/** What a page weighs, which is the same at any width, and what has moved of it at each. */
export interface KindWeight extends PageWeight {
  readonly kind: PageKind;
  readonly shifts: readonly number[];
}

/** Weighs the page of each kind, each time in a browser that knows nothing of the site. */
export async function weighPages(
  browser: Browser,
  site: string,
  kinds: ReadonlyMap<PageKind, string>,
): Promise<KindWeight[]> {
  const weights: KindWeight[] = [];
  for (const [kind, path] of kinds) {
    const atWidths: PageWeight[] = [];
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, serviceWorkers: 'block' });
      atWidths.push(await weighPage(page, site + path));
      await page.close();
    }
    const [narrow] = atWidths;
    if (narrow) weights.push({ kind, ...narrow, shifts: atWidths.map(({ shift }) => shift.total) });
  }
  return weights;
}

/** What the service worker fetches behind a page, for reading without a network. */
export async function weighBackground(browser: Browser, url: string): Promise<readonly Asked[]> {
  const page = await browser.newPage();
  const answers = watchAnswers(page, 'worker');
  await page.goto(url);
  await quiet(page, answers);
  const asked = await Promise.all(answers.map(toAsked));
  await page.close();
  return asked;
}
