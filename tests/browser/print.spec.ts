import { expect } from '@playwright/test';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { saidOn } from '#site/dayBasis.ts';
import { words } from '#words/words.ts';
import { KINDS } from './dist.ts';
import { PAPERS, type Paper, print, squeeze, toBePrinted, wordsOf } from './printed.ts';
import { test } from './site.ts';

const { articles } = await loadBriefing();
const FORMATS = Object.keys(PAPERS) as Paper[];

/** What controls are called, those that script makes and the others. */
const CONTROLS = /Skiptothepage|Searchtherecord|Menu|Copy|Narrowdown|\dshown|Nosidegiven/;

for (const path of KINDS) {
  test(`${path} is printed on the reader’s paper, without controls or a blank sheet, with the addresses of its links out of the site`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    // The search page has next to nothing for paper until its index is open.
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('main')).toHaveText(/(?:\S\s*){20}/, { useInnerText: true });
    const outside = await page
      .locator('main a[href^="http"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const format of FORMATS) {
      const sheets = await print(page, format);
      const all = wordsOf(sheets);
      for (const link of outside) expect(all).toContain(squeeze(link));
      const address = await page.evaluate(() => document.documentElement.style.getPropertyValue('--address'));
      for (const [i, { width, height, words, foot }] of sheets.entries()) {
        expect(Math.abs(width - PAPERS[format].width)).toBeLessThan(2);
        expect(Math.abs(height - PAPERS[format].height)).toBeLessThan(2);
        expect(words.length).toBeGreaterThan(20);
        expect(foot).toBe(squeeze(`On the Record · ${JSON.parse(address)}${i + 1} / ${sheets.length}`));
        expect(words).not.toMatch(CONTROLS);
      }
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('nav, form, button, input').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
}

for (const format of FORMATS) {
  for (const { slug, quotes, notes, source } of articles) {
    test(`the text of ${slug} is printed on ${format} whole and in its order, with numbers for its notes`, async ({
      page,
      visit,
    }) => {
      await visit(`articles/${slug}/index.html`);
      const paragraphs = await toBePrinted(page.locator('.paragraph > p, .paragraph > blockquote'));
      const sheets = await print(page, format);
      const words = wordsOf(sheets);
      expectInOrder(words, paragraphs);
      for (const note of notes) {
        const last = quotes.find(({ id }) => id === note.on)?.segments.at(-1)?.text ?? '';
        expect(words).toContain(squeeze(`${last}${note.number}`));
      }
      for (const { segments } of quotes)
        expectInOrder(words, segments.map(({ text }) => squeeze(text)).slice(0, 1));
      if (source.url !== undefined) {
        expect(words.split(squeeze(source.url))).toHaveLength(2);
        expect(sheets[0]?.words).toContain(squeeze(source.url));
      }
      for (const { low, height } of sheets.slice(0, -1)) expect(low).toBeLessThan(height / 3);
    });
  }

  test(`every statement of an article is printed on ${format} with its address, its speaker before its words`, async ({
    page,
    visit,
  }) => {
    for (const { slug } of articles.slice(0, 3)) {
      await visit(`articles/${slug}/index.html`);
      const labels = await toBePrinted(page.locator('.voice-label'));
      expect(labels.length).toBeGreaterThan(0);
      expectInOrder(wordsOf(await print(page, format)), labels);
    }
  });

  test(`notes are printed on ${format} as one numbered list after the text`, async ({ page, visit }) => {
    const article = articles.find(({ notes }) => notes.length > 0);
    test.skip(article === undefined, 'no article has a note');
    await visit(`articles/${article?.slug}/index.html`);
    const notes = await toBePrinted(page.locator('.end-notes li'));
    const text = await toBePrinted(page.locator('.paragraph > p, .paragraph > blockquote'));
    expect(notes.map((note) => Number.parseInt(note, 10))).toEqual(article?.notes.map((_, i) => i + 1));
    const words = wordsOf(await print(page, format));
    expectInOrder(words, [...text, 'Notes', ...notes]);
    for (const note of await toBePrinted(page.locator('.side-note'))) expect(note).toBe('');
  });

  test(`the timeline is printed on ${format} as a table: its head on each sheet, no row cut`, async ({
    page,
    visit,
  }) => {
    await visit('timeline/index.html');
    const rows = await toBePrinted(page.locator('[data-entry]'));
    const sheets = await print(page, format);
    expectInOrder(wordsOf(sheets), rows);
    const first = await toBePrinted(page.locator('.days .columns, .undated .columns'));
    expect(first[0]).toBe(squeeze('Day How known Who or what Words'));
    for (const row of rows) {
      const on = sheets.filter(({ words }) => words.includes(row));
      expect(on, row).toHaveLength(1);
      const before = on[0]?.words.slice(0, on[0].words.indexOf(row)) ?? '';
      expect(
        first.some((head) => before.includes(head)),
        row,
      ).toBe(true);
    }
  });
}

test('a printed row of the timeline says how its own day is known, not that of others of that day', async ({
  page,
  visit,
}) => {
  await visit('timeline/index.html');
  await page.emulateMedia({ media: 'print' });
  const dated = articles.flatMap((article) =>
    article.quotes.flatMap((quote) => {
      const said = saidOn(quote, article);
      return said === null ? [] : [{ ...quote, said }];
    }),
  );
  expect(dated.length).toBeGreaterThan(0);
  for (const { id, said, day } of dated) {
    const row = page
      .locator('[data-entry="statement"]')
      .filter({ has: page.locator(`a[href*="quotes/${id}/"]`) });
    const how = words.marks.certainty[said.certainty];
    const known = row.locator('.when > :last-child');
    await expect(known).toHaveText(day ? `${how}: “${day.text}”` : how, { useInnerText: true });
  }
});

test('a timeline that a filter has shortened says so on paper', async ({ page, visit }) => {
  await visit('timeline/index.html');
  const event = (await toBePrinted(page.locator('[data-entry="event"] .words-cell')))[0] ?? '';
  await page.getByRole('checkbox', { name: /^Events/ }).uncheck();
  const shown = (await page.locator('.filters [role="status"]').textContent()) ?? '';
  expect(shown).toMatch(/^\d+ of \d+ shown$/);
  const words = wordsOf(await print(page, 'A4'));
  expect(words).toContain(squeeze(shown));
  expect(words).toContain(squeeze('Left out of the list: Events.'));
  expect(words).not.toContain(event);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline is printed all the same', async ({ page, visit }) => {
    await visit('timeline/index.html');
    const sheets = await print(page, 'A4');
    expect(sheets.length).toBeGreaterThan(0);
    for (const { quotes } of articles) {
      for (const { segments } of quotes) expect(wordsOf(sheets)).toContain(squeeze(segments[0]?.text ?? ''));
    }
  });
});

/** Expects each text to stand in `words` after the one before it. */
function expectInOrder(words: string, texts: readonly string[]): void {
  let from = 0;
  for (const text of texts) {
    const at = words.indexOf(text, from);
    expect(at, `“${text}” after character ${from}`).toBeGreaterThanOrEqual(0);
    from = at + text.length;
  }
}
