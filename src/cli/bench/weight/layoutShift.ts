import type { Page } from '@playwright/test';

/** What has moved since a page was opened: how much (Cumulative Layout Shift), and the beginnings of the elements. */
export interface Shift {
  total: number;
  moved: string[];
}

declare global {
  /** Set by {@link watchShift}. */
  var shifted: Shift;
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

export const shiftOf = (page: Page): Promise<Shift> => page.evaluate(() => globalThis.shifted);
