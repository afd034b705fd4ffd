import { expect } from '@playwright/test';
import { test } from '../site.ts';

const OVER = 'its day is over; nothing here confirms it';

test('a plan says that its day is over once it is so for the reader', async ({ page, visit }) => {
  await page.clock.setFixedTime(new Date(2024, 5, 30, 23, 59));
  await visit('timeline/index.html');
  const entry = page.locator('[data-entry]').filter({ hasText: 'The new pier is ready' });
  await expect(entry.getByText(OVER)).toBeHidden();
  await page.clock.setFixedTime(new Date(2024, 6, 1, 0, 1));
  await page.reload();
  await expect(entry.getByText(OVER)).toBeVisible();
  await visit('events/new-pier/index.html');
  await expect(page.getByText(OVER).first()).toBeVisible();
});

test('planned, past due, confirmed, cancelled, disputed and reported are told apart in words and by their marks', async ({
  page,
  visit,
}) => {
  await page.clock.setFixedTime(new Date(2024, 3, 1));
  await visit('timeline/index.html');
  const said = {
    'The new pier is ready': /planned, as of 14 Mar 2024/,
    'Meeting of creditors': /planned, its day is over/,
    'Vote on a new ferry': /planned, since confirmed.*Later: The council chose a new ferry by one vote\./s,
    'Hearing on the ferry': /cancelled/,
    'Sea trial of the ferry': /disputed/,
    'An earlier vote on the ferry': /event/,
  };
  const marks = new Set<string>();
  for (const [title, words] of Object.entries(said)) {
    const entry = page.locator('[data-entry]').filter({ hasText: title }).first();
    await expect(entry).toContainText(words);
    const inside = entry.locator('.event-sign > :not(.ring)');
    marks.add((await inside.evaluateAll((parts) => parts.map((part) => part.outerHTML))).join());
  }
  expect(marks.size).toBe(Object.keys(said).length);
});

test('an article says of what it announces what became of it since', async ({ page, visit }) => {
  await visit('articles/old-ferry/index.html');
  const plan = page.getByRole('note', { name: /^Planned, as of/ }).getByRole('listitem');
  await expect(plan.filter({ hasText: 'Vote on a new ferry' })).toContainText(
    'Vote on a new ferry, since confirmed',
  );
  await expect(plan.filter({ hasText: 'The new pier is ready' })).not.toContainText('since');
});

test('events are filtered by their status', async ({ page, visit }) => {
  await visit('timeline/index.html?kind=event&status=planned&status=past-due');
  const titles = page.locator('[data-entry]').filter({ visible: true }).locator('.head a');
  await expect(titles.filter({ hasText: 'The new pier is ready' })).toBeVisible();
  await expect(titles.filter({ hasText: 'Hearing on the ferry' })).toHaveCount(0);
});

test('dates that are no exact day are said as what they are, and left out of the calendar in words', async ({
  page,
  visit,
}) => {
  await visit('timeline/index.html');
  for (const words of ['by June 2024', 'since 1987', 'autumn 2019'])
    await expect(page.locator('.when').getByText(words)).toBeVisible();
  await expect(page.getByText(/have none and are left out$/)).toBeVisible();
});
