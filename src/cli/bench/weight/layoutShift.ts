import type { Page } from '@playwright/test';

declare global {
  /** Set by {@link watchShift}: what has moved since the page was opened. */
  var shifted: { total: number; moved: string[] };
}

/** An entry of https://wicg.github.io/layout-instability/, which TypeScript does not know yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Runs in a page before its own script: adds up what moves without its reader having just done something. */
export function watchShift(): void {
  globalThis.shifted = { total: 0, moved: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      globalThis.shifted.total += entry.value;
      for (const { node } of entry.sources)
        globalThis.shifted.moved.push(node instanceof Element ? node.outerHTML.slice(0, 80) : '');
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

export const shiftOf = (page: Page): Promise<typeof globalThis.shifted> =>
  page.evaluate(() => globalThis.shifted);
