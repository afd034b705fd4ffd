import { expectNothingLost } from '../overflow.ts';
import { pagesOf } from '../pagesOf.ts';
import { test } from '../site.ts';

test.describe.configure({ timeout: 300_000 });

/** What readers may set by styles of their own (WCAG 1.4.12). */
const SPACING = `* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }`;

test('with wider spacing of lines, letters, words and paragraphs nothing is cut off or pushed out', async ({
  page,
  visit,
  request,
  siteUrl,
}) => {
  for (const path of await pagesOf(request, siteUrl)) {
    await visit(path);
    await page.addStyleTag({ content: SPACING });
    await expectNothingLost(page, path, [320, 768, 1280]);
  }
});
