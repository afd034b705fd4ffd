import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { FIRST_BRIEFING } from '../firstBriefing.ts';
import { awkwardPath } from './awkwardFolder.ts';
import { expectNoFindings } from './axe.ts';
import { ROOT } from './dist.ts';
import { PAPERS, type Paper, print, squeeze, toBePrinted, wordsOf } from './printed.ts';
import { test as base } from './site.ts';

const { articles, events } = await loadBriefing();

/** A few articles show what all do. */
const SAVED = articles.slice(-3);

/** Saves an article alone into a folder with an awkward name, once for all tests of a worker, and gives its address. */
const test = base.extend<object, { saved: (slug: string) => Promise<string> }>({
  saved: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are asked for from the pattern.
    async ({}, use) => {
      const above = await mkdtemp(join(tmpdir(), 'on-the-record-'));
      const files = new Map<string, Promise<string>>();
      await use((slug) => {
        const file = files.get(slug) ?? save(slug, awkwardPath(join(above, slug)));
        files.set(slug, file);
        return file;
      });
      await rm(above, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

async function save(slug: string, folder: string): Promise<string> {
  const file = join(folder, `${slug}.html`);
  const command = ['src/cli/pack.ts', '--single', slug, '--out', file];
  await promisify(execFile)(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, CONTENT: FIRST_BRIEFING },
  });
  expect(await readdir(dirname(file))).toEqual([`${slug}.html`]);
  return pathToFileURL(file).href;
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

// One worker saves each article once.
test.describe.configure({ mode: 'default', timeout: 120_000 });

for (const { slug, title, rights, sourceText, quotes, notes, source, events: marks } of SAVED) {
  test.describe(slug, () => {
    test('asks for nothing but itself, and fits a narrow screen', async ({ page, saved }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(await saved(slug), { waitUntil: 'networkidle' });
      expect(asked.map((url) => url.split('/').at(-1))).toEqual([`${slug}.html`]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      for (const width of [360, 768, 1240]) {
        await page.setViewportSize({ width, height: 740 });
        const root = page.locator('html');
        expect(await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      }
    });

    test('leads only to what is in it, and out of the site', async ({ page, saved }) => {
      await page.goto(await saved(slug));
      const links = await page
        .locator('[href]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const inside = links.filter((link) => link.startsWith('#')).map((link) => link.slice(1));
      expect(inside.length).toBeGreaterThan(20);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
      const outside = links.filter((link) => !/^(?:#|https?:\/\/|data:)/.test(link));
      expect(outside).toEqual([]);
    });

    test('has nothing for axe to find', async ({ page, saved }) => {
      await page.goto(await saved(slug));
      await expectNoFindings(page);
    });

    test('is printed whole, with its statements, notes and source', async ({ page, saved }) => {
      await page.goto(await saved(slug));
      const text = await toBePrinted(page.locator('.paragraph > p, .paragraph > blockquote'));
      for (const format of Object.keys(PAPERS) as Paper[]) {
        const words = wordsOf(await print(page, format));
        for (const part of [...text, ...Map.groupBy(quotes, ({ number }) => `Statement ${number}`).keys()])
          expect(words).toContain(squeeze(part));
        for (const { number, on } of notes) {
          const statement = quotes.find(({ id }) => id === on)?.number;
          expect(words).toContain(squeeze(`${number}On statement ${statement}`));
        }
        expect(words).toContain(source.sha256);
        expect(words).not.toContain('Inthisfile');
      }
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('has the text of the source, and needs no script for it', async ({ page, saved }) => {
        test.skip(rights !== 'full-text', 'only an excerpt of it is published');
        await page.goto(await saved(slug));
        const shown = await page.locator('.paragraph > p, .paragraph > blockquote').allInnerTexts();
        expect(folded(shown.join('\n'))).toBe(folded(sourceText));
        await expect(page.locator('script')).toHaveCount(0);
      });

      test('has each statement in full below who made it, and each event with its outcome', async ({
        page,
        saved,
      }) => {
        await page.goto(await saved(slug));
        for (const { id, segments } of quotes) {
          const record = page.locator(`[id="statement_${id}"]`);
          for (const { text } of segments) await expect(record).toContainText(folded(text));
        }
        for (const id of new Set(marks.map(({ event }) => event))) {
          const { title, outcome } = events.get(id) ?? {};
          const event = page.locator(`section[aria-labelledby="event_${id}"]`);
          await expect(event.getByRole('heading', { level: 3 })).toHaveText(title ?? '');
          if (outcome) await expect(event.getByRole('link', { name: outcome.publisher })).toBeVisible();
        }
      });

      test('leads from a label to the statement and from there back into the text', async ({
        page,
        saved,
      }) => {
        const [quote] = quotes;
        test.skip(quote === undefined, 'nobody is quoted');
        await page.goto(await saved(slug));
        await page.getByRole('link', { name: 'Statement 1', exact: true }).click();
        await expectTarget(page, `statement_${quote?.id}`);
        await page
          .locator(':target')
          .getByRole('link', { name: /^In the article/ })
          .click();
        await expectTarget(page, quote?.id ?? '');
      });
    });
  });
}

async function expectTarget(page: Page, id: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(page.locator(':target')).toBeInViewport();
}
