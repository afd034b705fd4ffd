import { expect } from '@playwright/test';
import { readEntries } from '../site/calendar/readCalendar.ts';
import { test } from './site.ts';
import { textBehind } from './textBehind.ts';

const TITLES = [
  'Telephonic State Department press briefing (day inferred)',
  'U.S.–Russia strategic security dialogue',
  'NATO-Russia council',
  'OSCE assembly',
];

test('the timeline leads to a calendar of all events, and says how many it holds', async ({
  page,
  visit,
  request,
}) => {
  await visit('timeline/index.html');
  const link = page.getByRole('link', { name: 'Calendar of the events' });
  await expect(
    page.getByText('four events on exact days, three of them planned when the article appeared'),
  ).toBeVisible();
  expect(readEntries(await textBehind(link, request)).map(({ summary }) => summary)).toEqual(TITLES);
});

test('the page of an event leads to its entry for a calendar', async ({ page, visit, request }) => {
  await visit('events/nato-russia-council/index.html');
  const link = page.getByRole('link', { name: 'Add to a calendar' });
  const [entry, ...others] = readEntries(await textBehind(link, request));
  expect(others).toEqual([]);
  expect(entry?.startDate.toString()).toBe('2022-01-12');
});

test('a server gives it as what calendars take', async ({ request, siteUrl, served }) => {
  test.skip(served === 'disk', 'a disk has no types');
  const response = await request.get(`${siteUrl}timeline.ics`);
  expect(response.headers()['content-type']).toMatch(/^text\/calendar/);
});

test('the page of an event says what its day was counted from', async ({ page, visit }) => {
  await visit('events/us-russia-dialogue/index.html');
  await expect(page.getByRole('definition').first()).toHaveText(
    '10 January 2022 stated: “Jan. 10”; counted forward from the day of publication, which is inferred; confirmed by a source of that day',
  );
});
