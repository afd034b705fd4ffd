import { expect } from '@playwright/test';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { test } from './site.ts';

const { articles } = await loadBriefing();

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const { slug, rights, sourceText } of articles) {
  test(`the text of ${slug} as it is shown is the text of its source`, async ({ page, visit }) => {
    test.skip(rights !== 'full-text', 'only an excerpt of it is published');
    await visit(`articles/${slug}/index.html`);
    const paragraphs = await page.locator('.paragraph > p, .paragraph > blockquote').allInnerTexts();
    expect(folded(paragraphs.join('\n'))).toBe(folded(sourceText));
  });
}
