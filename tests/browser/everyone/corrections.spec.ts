import { expect } from '@playwright/test';
import { test } from '../site.ts';

test('corrections stand by article, newest first, in words, and each leads to its place there', async ({
  visit,
}) => {
  const page = await visit('corrections/index.html');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 3 })).toHaveText([
    'A new ferry, by one vote',
    'An old ferry waits for its last vote',
  ]);
  const ferry = main.getByRole('region', { name: 'An old ferry waits for its last vote' });
  await expect(ferry.getByRole('listitem').locator('b')).toHaveText([
    'Clarification',
    'Correction',
    'Correction',
  ]);
  const hearing = ferry.getByRole('listitem').filter({ hasText: 'the hearing was cancelled' });
  await hearing.getByRole('link', { name: 'On the page of the article' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('An old ferry waits for its last vote');
  const place = page.locator(':target');
  await expect(place).toContainText(
    'Clarification of 18 March 2024. It is now said that the hearing was cancelled',
  );
  await expect(place).toBeInViewport();
});

test('the words before and now are read as taken away and put there, with words for who does not see it', async ({
  visit,
}) => {
  const page = await visit('corrections/index.html');
  const gift = page.getByRole('listitem').filter({ hasText: 'Who spoke of a gift' });
  await expect(gift).toMatchAriaSnapshot(`
    - paragraph:
      - text: "Before:"
      - deletion: A member of the council
      - text: "Now:"
      - insertion: Two members of the council
  `);
  await gift.getByRole('link', { name: 'statement 8' }).click();
  const banner = page.getByRole('main').getByText('Correction of 17 March 2024.');
  await expect(banner).toBeVisible();
  await expect(page.getByRole('deletion')).toHaveText('A member of the council');
  await expect(page.getByRole('insertion')).toHaveText('Two members of the council');
});
