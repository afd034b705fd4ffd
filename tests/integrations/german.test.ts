import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { test } from 'node:test';
import { filesBelow } from '#integrations/filesBelow.ts';
import { SITE_NAME } from '#site/siteName.ts';
import { builtSite, CONTENT } from './builtSite.ts';
import { type Said, saidIn } from './interfaceTexts.ts';
import { folderOf, textOf } from './site.ts';

/** What is the same in German and English. */
const SAME = [
  new RegExp(`^${SITE_NAME}$`),
  /^(?:RSS|JSON Feed|Markdown|HTML|BibTeX|CSL-JSON)$/, // names of formats
  /^(?:Name|Status)(?:: \{which\})?$/, // words of both
  /^Aa$/, // letters that show how a mark looks
  /^April \d{4}$/,
  /^[a-z]+\.(?:json|csv)$/, // names of files
  /^(?:https:\/)?\/\S+$|^[a-z]+\.(?:org|com)$/, // addresses
  /^sha256 [\da-f]+$/,
];

/** The words of a text, without the marks around and between them. */
const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const holds = (text: string, words: string): boolean => ` ${wordsOf(text)} `.includes(` ${words} `);

/** The English one, built for comparison, is asked what holds of a site with full texts and without an address, too. */
test('a site in German', async (t) => {
  const content = await folderOf(t, {});
  for (const part of [CONTENT, 'tests/browser/fixtures/content'])
    await cp(part, content, { recursive: true });
  // One after the other, since Astro puts what it renders from into one folder of the project.
  const german = await builtSite(t, { content, env: { INTERFACE_LANGUAGE: 'de' } });
  const english = await builtSite(t, { content, env: { INTERFACE_LANGUAGE: 'en' } });
  const paths = [...(await filesBelow(german))].filter((path) => path.endsWith('.html'));
  assert.ok(paths.length > 50);
  const pages = await Promise.all(
    paths.map(async (path) => ({
      path,
      said: saidIn(await textOf(german, path)),
      inEnglish: saidIn(await textOf(english, path)),
    })),
  );

  pages.push({ path: 'feed.json', said: await feedOf(german), inEnglish: await feedOf(english) });

  const ids = new Set(paths.flatMap((path) => path.split('/')));
  /** What the content says anywhere on the site; longer passages first. */
  const passages = [...new Set(pages.flatMap(({ said }) => said.filter(isContent).map(({ text }) => text)))]
    .map(wordsOf)
    .sort((a, b) => b.length - a.length);
  const isSame = (text: string): boolean => ids.has(text) || SAME.some((pattern) => pattern.test(text));

  /** What cannot say of its parts in which language they are may have the content in it, and words of ours besides. */
  function ours({ text, divisible }: Said): string {
    if (divisible) return text;
    return passages.reduce(
      (rest, passage) => ` ${rest} `.replaceAll(` ${passage} `, ' ').trim(),
      wordsOf(text.replace(SITE_NAME, '').replace(/\{\w+\}|\bApril \d{4}/g, '')),
    );
  }

  await t.test('is said to be in German, and nothing in it to be in a third language', () => {
    const languages = new Set(pages.flatMap(({ said }) => said.map(({ language }) => language)));
    assert.deepEqual([...languages].sort(), ['de', 'en']);
  });

  await t.test('writes the days of the axis as German does', () => {
    const timeline = pages.find(({ path }) => path === 'timeline/index.html');
    const days = timeline?.said.flatMap(
      ({ text }) => /^\d+\W*(?:Feb|März|Apr|Juni)\b\.?$/u.exec(text)?.[0] ?? [],
    );
    assert.deepEqual([...new Set(days)].sort(), ['1. Apr.', '1. Feb.', '1. Juni', '1. März']);
  });

  await t.test('says nothing of ours as the English one says it', () => {
    const left = pages.flatMap(({ path, said, inEnglish }) => {
      const texts = new Set(inEnglish.map(({ text }) => text));
      return said
        .filter((one) => !isContent(one) && texts.has(one.text) && !isSame(one.text))
        .filter((one) => /\p{L}{2}/u.test(ours(one)))
        .map(({ text }) => `${path}: ${text}`);
    });
    assert.deepEqual(left, []);
  });

  await t.test('says of all that is the content’s that it is in English', () => {
    const long = passages.filter(
      (passage) => passage.includes(' ') && !/^\p{Lu}\p{Ll}+ \d{4}$/u.test(passage),
    );
    const left = pages.flatMap(({ path, said }) =>
      said
        .filter((one) => !isContent(one) && one.divisible && !isSame(one.text))
        .flatMap(({ text }) => {
          const passage = long.find((words) => holds(text, words));
          return passage === undefined ? [] : [`${path}: ${text} (${passage})`];
        }),
    );
    assert.deepEqual(left, []);
  });

  await t.test('says of nothing of ours that it is in English', () => {
    const left = pages.flatMap(({ path, said, inEnglish }) => {
      const whole = inEnglish.map(({ text }) => text).join(' ');
      return said
        .filter((one) => isContent(one) && !holds(whole, wordsOf(one.text)))
        .map(({ text }) => `${path}: ${text}`);
    });
    assert.deepEqual(left, []);
  });

  await t.test('publishes a full text as the bytes that were received', async () => {
    const { articles } = JSON.parse(await textOf(english, 'data/briefing.json'));
    const published = articles.filter(({ source }: { source: { text?: string } }) => source.text);
    assert.ok(published.length > 0);
    for (const { source } of published) {
      const text = await textOf(english, `data/${source.text}`);
      assert.equal(createHash('sha256').update(text).digest('hex'), source.sha256);
    }
  });

  await t.test('draws no picture without an address, and names no contact without one', async () => {
    assert.ok(![...(await filesBelow(english))].some((file) => file.startsWith('pictures/')));
    const about = await textOf(english, 'about/index.html');
    assert.match(about, /gives no address to write to/);
    assert.doesNotMatch(about, /mailto:|Report an error/);
  });
});

/** What the articles of the JSON Feed say; their own language is that of the content. */
async function feedOf(site: string): Promise<readonly Said[]> {
  const { items } = JSON.parse(await textOf(site, 'feed.json'));
  return items.flatMap((item: { content_html: string }) => saidIn(item.content_html));
}

function isContent({ language }: Said): boolean {
  return language === 'en';
}
