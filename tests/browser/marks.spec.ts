import { expect, type Locator } from '@playwright/test';
import sharp from 'sharp';
import { PAGES } from './dist.ts';
import { test } from './site.ts';

const ARTICLE = PAGES.find((path) => /^articles\/[^/]+\/index\.html$/u.test(path)) ?? '';

/** How a mark must differ from another in lightness, of 255, and in how many of its points of a hundred, for an eye to tell. */
const STEP = 64;
const LEAST = 10;

/** Side of the pictures that are compared. */
const SIDE = 24;

/** How light each point of a mark is. */
async function lightness(mark: Locator): Promise<Buffer> {
  const picture = await mark.screenshot({ scale: 'css' });
  return sharp(picture).resize(SIDE, SIDE, { fit: 'fill' }).flatten().greyscale().raw().toBuffer();
}

/** Of a hundred points, those that differ. */
function difference(one: Buffer, other: Buffer): number {
  const differing = one.filter((light, i) => Math.abs(light - (other[i] ?? 0)) >= STEP).length;
  return (100 * differing) / one.length;
}

for (const [media, colorScheme] of [
  ['screen', 'light'],
  ['screen', 'dark'],
  ['print', 'light'],
] as const)
  test(`the marks of any two voices differ in shape without any colour (${media}, ${colorScheme})`, async ({
    page,
    visit,
  }) => {
    await page.emulateMedia({ media, colorScheme });
    await visit(ARTICLE);
    const labels = page
      .getByRole('paragraph')
      .filter({ has: page.getByRole('link', { name: /^Statement \d/ }) });
    const marks = new Map<string, Buffer>();
    for (const label of await labels.all()) {
      const name = (await label.getByRole('link').first().textContent())?.trim() ?? '';
      if (!marks.has(name)) marks.set(name, await lightness(label.locator('.shape')));
    }
    expect(marks.size).toBeGreaterThan(3);
    for (const [name, mark] of marks)
      for (const [other, its] of marks)
        if (name < other) expect(difference(mark, its), `${name} and ${other}`).toBeGreaterThan(LEAST);
  });

test('each quote has the shape of the label beside it, drawn on paper too, and words for who listens', async ({
  page,
  visit,
}) => {
  await visit(ARTICLE);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const quotes = await page.locator('.paragraph').evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        const shapeOf = (element: Element | null, pseudo?: string) => {
          const { clipPath, width, printColorAdjust } = element
            ? getComputedStyle(element, pseudo)
            : ({} as Partial<CSSStyleDeclaration>);
          return { clipPath, drawn: Number.parseFloat(width ?? '0') > 4, printColorAdjust };
        };
        const labels = [...paragraph.querySelectorAll('.voice-label')].map((label) => ({
          group: [...label.classList].find((name) => /^u\d$/.test(name)),
          name: label.querySelector('.who a')?.textContent?.trim(),
          shape: shapeOf(label.querySelector('.shape')),
        }));
        return [...paragraph.querySelectorAll('q.quote')].map((quote) => ({
          label: labels.find(({ group }) => group && quote.classList.contains(group)),
          speaks: quote.querySelector<HTMLElement>('.first-word')?.dataset.speaks,
          shape: shapeOf(quote.querySelector('.first-word'), '::before'),
        }));
      }),
    );
    expect(quotes.length).toBeGreaterThan(5);
    for (const { label, speaks, shape } of quotes) {
      expect(shape).toEqual({ ...label?.shape, drawn: true, printColorAdjust: 'exact' });
      expect(shape.clipPath).toMatch(/^polygon/);
      expect(speaks).toContain(label?.name);
    }
  }
});

test('a voice without a name is set in slanted letters, on paper too', async ({ page, visit }) => {
  await visit(ARTICLE);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const names = page.locator('.voice-label .name');
    const slanted = await names.evaluateAll((found) =>
      found.map((name) => [
        name.classList.contains('unnamed'),
        getComputedStyle(name).fontStyle === 'italic',
      ]),
    );
    expect(slanted.some(([unnamed]) => unnamed)).toBe(true);
    for (const [unnamed, italic] of slanted) expect(italic).toBe(unnamed);
  }
});
