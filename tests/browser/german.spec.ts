import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';

const pages = (page: Page) => page.getByRole('navigation', { name: 'Seiten' });
const status = (page: Page) => page.getByRole('main').getByRole('status');
const search = (page: Page) => page.getByRole('main').getByRole('searchbox');
const found = (page: Page) => page.getByRole('region', { name: 'Treffer' });

test('a reader of German goes from the briefing to a note, a speaker and the timeline', async ({
  page,
  visit,
}) => {
  await visit('de/index.html');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('link', { name: 'An old ferry waits for its last vote' }).click();
  await expect(page.getByText('Klarstellung vom 18. März 2024.')).toBeVisible();
  await page.getByRole('link', { name: 'Anmerkung a', exact: true }).click();
  const note = page.getByRole('note', { name: /Anmerkung a der Redaktion/u });
  await expect(note).toBeInViewport();
  await expect(note.getByText('The ferry was built in 1985')).toBeVisible();

  await page.getByRole('main').getByRole('link', { name: 'Mara Lindqvist' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mara Lindqvist' })).toHaveAttribute('lang', 'en');
  await expect(
    page.getByText('Drei von 17 Aussagen stammen von dieser Stimme, in zwei Artikeln.'),
  ).toBeVisible();

  await pages(page).getByRole('link', { name: 'Zeitleiste' }).click();
  await page.getByRole('combobox', { name: 'Stimme' }).selectOption({ label: 'Mara Lindqvist (3)' });
  await expect(status(page)).toHaveText('3 von 26 gezeigt');
  await page.getByRole('button', { name: 'Alle zeigen' }).click();
  await expect(status(page)).toHaveText('Alle 26 gezeigt');
});

test('the search answers in German, and says of what it found that it is English', async ({
  page,
  visit,
}) => {
  await visit('de/search/index.html?q=coffins&kind=statement');
  await expect(status(page)).toHaveText(/^1 Treffer für „coffins“: 1 Aussage$/u);
  await expect(found(page).getByRole('link', { name: 'Elin Sund' })).toHaveAttribute('lang', 'en');
  await expect(found(page).getByRole('link', { name: 'Im Artikel' })).toBeVisible();
  await search(page).fill('Lindqvst');
  await expect(found(page)).toContainText('Meinten Sie');
  await expect(found(page).getByRole('link', { name: 'Lindqvist' })).toBeVisible();
  await search(page).fill('xyzzy');
  await expect(status(page)).toHaveText('Keine Treffer für „xyzzy“ bei dieser Auswahl.');
  await expect(found(page)).toContainText('Versuchen Sie weniger Wörter oder den Anfang eines Wortes.');
});
