import { expect, type Page } from '@playwright/test';
import { test } from '../site.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Sourcing of this article' });

/** The texts of a row of the table, first who it is of. */
const row = (page: Page, name: string) =>
  panel(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').filter({ hasText: new RegExp(`^\\s*${name}`) }) })
    .locator('th, td');

test('the panel says who speaks, for whom, by which cue words, how often and how much, named or not', async ({
  page,
  visit,
}) => {
  await visit('articles/old-ferry/index.html');
  const glance = page.getByRole('complementary', { name: 'About the article' });
  await expect(glance).toContainText(
    '118 of 293 words are quoted, in twelve statements by nine voices. Five voices have a name; they speak 72% of the words.',
  );
  await glance.getByRole('link', { name: 'Chart and table' }).click();
  await expect(panel(page).getByRole('heading')).toBeInViewport();

  await expect(panel(page).getByRole('columnheader')).toHaveText([
    'Voice, and for whom it speaks',
    'Cue words',
    'Statements',
    'Words',
    'Share',
  ]);
  const said = { useInnerText: true } as const;
  await expect(row(page, 'Elin Sund')).toHaveText(
    [/^Elin Sund\s+person, the island$/, 'said 2×', '2', '34', '29%'],
    said,
  );
  await expect(row(page, 'Skerry Ferry Company')).toHaveText(
    [/organisation, the mainland$/, 'said', '1', '13', '11%'],
    said,
  );
  await expect(row(page, 'One of the fishermen on the quay')).toHaveText(
    [/\bunnamed$/, 'said, added', '2', '16', '14%'],
    said,
  );
  await expect(row(page, 'Two members of the council')).toHaveText(
    [/unnamed group$/, 'described', '1', '7', '6%'],
    said,
  );
  await expect(row(page, 'A report')).toHaveText([/document$/, 'called', '1', '6', '5%'], said);
  await expect(row(page, 'Named')).toHaveText(['Named', '', '7', '85', '72%'], said);
  await expect(row(page, 'Unnamed')).toHaveText(['Unnamed', '', '5', '33', '28%'], said);
  await expect(panel(page).getByRole('table')).toHaveAccessibleName(
    /Of two statements the speaker is inferred\.$/,
  );
});

test('its picture shows the figures of the table, names hatched and slanted where they are none', async ({
  page,
  visit,
}) => {
  await visit('articles/old-ferry/index.html');
  const picture = panel(page).getByRole('img', { name: /^Words quoted, by voice/ });
  const bars = await picture.locator('g:has(> .figure)').evaluateAll((groups) =>
    groups.map((group) => ({
      name: [...group.querySelectorAll('tspan')].map((line) => line.textContent?.trim()).join(' '),
      words: group.querySelector('.figure')?.textContent?.trim(),
      length: Math.max(
        ...[...group.querySelectorAll(':scope > :not(.shape):not(text)')].map(
          (bar) => (bar as SVGGraphicsElement).getBBox().width,
        ),
      ),
      slanted: getComputedStyle(group.querySelector('text') ?? group).fontStyle === 'italic',
      hatched: group.querySelector('[fill^="url("]') !== null,
    })),
  );
  const rows = await panel(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        name: row.querySelector('a')?.textContent?.trim(),
        words: row.querySelectorAll('.number')[1]?.textContent?.trim(),
        unnamed: /\bunnamed/.test(row.querySelector('.kind')?.textContent ?? ''),
      })),
    );
  expect(bars.map(({ name, words }) => ({ name, words }))).toEqual(
    rows.map(({ name, words }) => ({ name, words })),
  );
  const longest = bars[0];
  for (const [i, bar] of bars.entries()) {
    expect(bar.length / (longest?.length ?? 1), bar.name).toBeCloseTo(
      Number(bar.words) / Number(longest?.words),
      1,
    );
    if (rows[i]?.unnamed) expect([bar.slanted, bar.hatched], bar.name).toEqual([true, true]);
  }
  expect(bars.some(({ hatched }) => !hatched)).toBe(true);
});
