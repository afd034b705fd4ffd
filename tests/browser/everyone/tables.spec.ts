import { expect } from '@playwright/test';
import { test } from '../site.ts';

/** Pages with tables that are laid out otherwise on a narrow screen. */
const PATHS = [
  'articles/old-ferry/index.html',
  'quotes/official-kinder-than-truth/index.html',
  'speakers/index.html',
];

/** Laid out otherwise, parts of a table are parts of one no more for some browsers, unless they say so. */
const ROLES: Readonly<Record<string, string>> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TFOOT: 'rowgroup',
  TR: 'row',
  TD: 'cell',
};

for (const path of PATHS)
  test(`the tables of ${path} stay tables on a phone, each cell under its head`, async ({ page, visit }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await visit(path);
    const tables = page.getByRole('main').getByRole('table');
    expect(await tables.count()).toBeGreaterThan(0);
    for (const table of await tables.all()) {
      const heads = await table.getByRole('columnheader').count();
      expect(heads).toBeGreaterThan(2);
      const silent = await table.evaluate(
        (element, roles) =>
          [element, ...element.querySelectorAll('thead, tbody, tfoot, tr, th, td')]
            .filter((part) => !getComputedStyle(part).display.startsWith('table'))
            .filter(
              (part) =>
                part.getAttribute('role') !==
                (roles[part.tagName] ?? (part.closest('thead') ? 'columnheader' : 'rowheader')),
            )
            .map((part) => part.outerHTML.slice(0, 60)),
        ROLES,
      );
      expect(silent).toEqual([]);
      for (const row of await table.getByRole('row').all()) {
        const cells = (await row.getByRole('rowheader').count()) + (await row.getByRole('cell').count());
        const spans = await row.locator('[colspan]').count();
        if (cells > 0 && spans === 0) expect(cells, await row.innerText()).toBe(heads);
      }
    }
  });
