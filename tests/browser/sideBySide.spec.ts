import { expect, type Page } from '@playwright/test';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { sidesOfArticle } from '#site/speakers/sideBySide.ts';
import { test } from './site.ts';

const briefing = await loadBriefing();
const first = briefing.articles.flatMap((article) => {
  const sides = sidesOfArticle(article, briefing);
  return sides === null ? [] : [{ article, sides }];
})[0];
if (!first) throw new Error('Unexpected content without an article of two voices');
const { article, sides } = first;
const [one, two, three = two] = sides.voices.map(({ voice }) => voice);
if (!one || !two || !three) throw new Error('Unexpected sides without two voices');
const PATH = `articles/${article.slug}/voices/index.html`;

const list = (page: Page, name: 'First voice' | 'Second voice') => page.getByRole('combobox', { name });
const turns = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });
/** Who speaks, and in which statement, in the order in which a screen reader comes to it. */
const order = async (page: Page) =>
  (await turns(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
const expected = (...ids: readonly string[]) =>
  sides.statements
    .filter(({ voice }) => ids.includes(voice.id))
    .map(
      ({ voice, quote }) =>
        `${voice.name}${quote.doubt === null ? '' : ' (inferred)'} Statement ${quote.number}`,
    );

test('shows what each of two voices says, in the order of the text', async ({ page, visit }) => {
  await visit(PATH);
  expect(await order(page)).toEqual(expected(one.id, two.id));
  await list(page, 'Second voice').selectOption(three.id);
  expect(await order(page)).toEqual(expected(one.id, three.id));
});

test('sets the first voice before the second on a wide screen, and one below the other on a narrow one', async ({
  page,
  visit,
}) => {
  await visit(PATH);
  const boxes = async (name: string) =>
    (await turns(page).filter({ hasText: name }).first().boundingBox()) ?? { x: 0, width: 0 };
  const [left, right] = [await boxes(one.name), await boxes(two.name)];
  expect(right.x).toBeGreaterThan(left.x + left.width);
  await page.setViewportSize({ width: 360, height: 740 });
  const [upper, indented] = [await boxes(one.name), await boxes(two.name)];
  expect(indented.x).toBeGreaterThan(upper.x);
  expect(indented.x).toBeLessThan(upper.x + 40);
});

test('keeps in its address who stands side by side', async ({ page, visit }) => {
  await visit(`${PATH}?a=${three.id}&b=${one.id}`);
  await expect(list(page, 'First voice')).toHaveValue(three.id);
  await expect(list(page, 'Second voice')).toHaveValue(one.id);
  await list(page, 'First voice').selectOption(one.id);
  // Nobody stands beside himself: they change places.
  await expect(list(page, 'Second voice')).toHaveValue(three.id);
  await expect(page).toHaveURL((url) => url.search === `?a=${one.id}&b=${three.id}`);
  await page.reload();
  await expect(list(page, 'First voice')).toHaveValue(one.id);
  expect(await order(page)).toEqual(expected(one.id, three.id));
});

test('is reached from the article, and leads back to the words', async ({ page, visit }) => {
  await visit(`articles/${article.slug}/index.html`);
  await page.getByRole('link', { name: /side by side$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Two voices side by side' })).toBeVisible();
  await page
    .getByRole('link', { name: /^In the article/ })
    .first()
    .click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('a speaker’s words are searched from the speaker’s page', async ({ page, visit }) => {
  await visit(`speakers/${one.id}/index.html`);
  const box = page.getByRole('search', { name: /^Search what is said by/ }).getByRole('searchbox');
  await box.fill('the');
  await box.press('Enter');
  await expect(page).toHaveURL(
    (url) => url.searchParams.get('who') === one.id && url.searchParams.get('q') === 'the',
  );
  const results = page.getByRole('region', { name: 'Results' }).getByRole('listitem');
  await expect(results.first()).toContainText(one.name);
  await expect(results).toHaveCount(await results.filter({ hasText: one.name }).count());
});
