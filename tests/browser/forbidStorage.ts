import type { Page } from '@playwright/test';

/** Has a page live as in a browser whose reader lets no page keep anything: asking for it throws. */
export async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const area of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, area, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
}
