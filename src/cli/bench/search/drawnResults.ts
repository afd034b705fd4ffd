import type { Page } from '@playwright/test';

declare global {
  /** Set by {@link watchResults}. */
  var resultsDrawn: { readonly at: number; readonly times: number } | undefined;
  var enterPressed: number | undefined;
}

/**
 * Runs in a page before its own script: keeps the time, in milliseconds since the navigation began, at which the list of
 * results was last put on the screen, and how often it was; and when Enter was last pressed.
 */
export function watchResults(): void {
  let times = 0;
  const isList = ({ target }: MutationRecord) =>
    target instanceof HTMLElement && target.matches('[data-results]') && target.childElementCount > 0;
  const watcher = new MutationObserver((changes) => {
    if (!changes.some(isList)) return;
    // A frame after the change it is drawn: what is put off to behind it runs once it is.
    requestAnimationFrame(() => {
      setTimeout(() => {
        times += 1;
        globalThis.resultsDrawn = { at: performance.now(), times };
      });
    });
  });
  watcher.observe(document, { childList: true, subtree: true });
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key === 'Enter') globalThis.enterPressed = timeStamp;
    },
    { capture: true },
  );
}

/** Waits until results are drawn for the `times`th time, and gives when, in milliseconds since the navigation began. */
export async function drawnAt(page: Page, times: number): Promise<number> {
  const drawn = await page.waitForFunction(
    (expected) => {
      const { resultsDrawn } = globalThis;
      return resultsDrawn !== undefined && resultsDrawn.times >= expected ? resultsDrawn.at : null;
    },
    times,
    { polling: 50 },
  );
  return (await drawn.jsonValue()) ?? Number.NaN;
}

/** What a search shows once it is complete: how many were found, and each result's links and words; the links from the site's root. */
export async function shownResults(page: Page): Promise<readonly string[]> {
  await page.waitForSelector('[data-found]:not([data-busy])');
  return page.evaluate(() => {
    const list = document.querySelector('[data-results]');
    const facets = document.querySelector('[data-facets]');
    const root = new URL('..', location.href).href;
    const status = document.querySelector('[data-search] [role="status"]')?.textContent ?? '';
    const items = Array.from(list?.children ?? [], (item) => {
      const links = Array.from(item.querySelectorAll('a'), ({ href }) => href.replace(root, ''));
      const hits = Array.from(item.querySelectorAll('mark'), ({ textContent }) => textContent);
      return [item.textContent, ...links, ...hits].join(' | ');
    });
    return [status, facets?.textContent ?? '', ...items];
  });
}
