import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { publishedBriefing } from '#briefing/publishedBriefing.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { articleCard } from '#integrations/sharePictures/articleCard.ts';
import { quoteCard } from '#integrations/sharePictures/quoteCard.ts';
import { readVoiceLooks } from '#integrations/sharePictures/voiceLooks.ts';
import { voiceOf, voicesOf } from '#site/voices.ts';
import { builtSite, CONTENT, DRAFTS, textsBelow } from './builtSite.ts';
import { DRAFTED, HIDDEN, hiddenIn, plain, SHOWN } from './excerptWords.ts';
import { folderOf, textOf } from './site.ts';

/** What holds words of an excerpt, and which word of a published sentence proves that it is read. */
const HOLDERS = [
  [/^articles\/lighthouse\/index\.html$/, 'rocks'],
  [/^quotes\/quiet-farewell\/index\.html$/, 'farewell'],
  [/^timeline\/index\.html$/, 'farewell'],
  [/\.pf_fragment$/, 'farewell'],
  [/\.pf_index$/, 'farewel'],
  [/^offline-search\/index-.*\.js$/, 'farewel'],
  [/^offline-search\/fragments-.*\.js$/, 'farewell'],
  [/^search-words\/part-.*\.js$/, 'farewell'],
  [/^data\/briefing\.json$/, 'farewell'],
  [/^data\/quotes\.csv$/, 'farewell'],
  [/^data\/annotations\/lighthouse\.jsonld$/, 'farewell'],
  [/^rss\.xml$/, 'farewell'],
  [/^feed\.json$/, 'farewell'],
  [/^timeline\.ics$/, 'Farewell'],
] as const;

/** A built file as text; the packs of the search on disks hold theirs in base64, compressed. */
function opened(text: string): string {
  return text.replace(/(?<=\.receive\("[^"]*",")[^"]*/, (base64) =>
    gunzipSync(Buffer.from(base64, 'base64')).toString('utf8'),
  );
}

test('of an excerpt nothing but quotes with their sentence is in any file of the site', async (t) => {
  const source = (await readFile(`${CONTENT}/sources/2023-03-09-lighthouse.txt`, 'utf8')).toLowerCase();
  for (const word of HIDDEN) assert.ok(source.includes(word), `${word} stands in no sentence of the source`);
  const content = await folderOf(t, {});
  for (const part of [CONTENT, DRAFTS]) await cp(part, content, { recursive: true });
  const root = await builtSite(t, { content, env: { SITE: 'https://example.org/record/' } });
  const files = [...(await textsBelow(root))].map(([path, text]) => ({ path, text: opened(text) }));

  await t.test('no word of its other sentences is', () => {
    const leaks = files.flatMap(({ path, text }) => hiddenIn(text).map((word) => `${path}: ${word}`));
    assert.deepEqual(leaks, []);
    const named = files.flatMap(({ path }) => hiddenIn(path));
    assert.deepEqual(named, []);
  });

  await t.test('of a draft nothing is, nor of those whom it alone names', async () => {
    const drafted = await textsBelow(DRAFTS);
    for (const word of DRAFTED)
      assert.ok(
        [...drafted].some(([path, text]) => hiddenIn(`${path} ${text}`, [word]).length > 0),
        `${word} stands in no file of the draft`,
      );
    const leaks = files.flatMap(({ path, text }) =>
      hiddenIn(`${path} ${text}`, DRAFTED).map((word) => `${path}: ${word}`),
    );
    assert.deepEqual(leaks, []);
  });

  await t.test('where words of quotes are held, the test can read them', () => {
    for (const [holder, word] of HOLDERS) {
      const held = files.filter(({ path }) => holder.test(path));
      assert.ok(
        held.some(({ text }) => text.includes(word)),
        `${word} stands in none of ${held.length} files ${holder}`,
      );
    }
  });

  await t.test('the sentences of its quotes are on pages and in the search', () => {
    for (const kind of ['.html', '.pf_fragment', 'briefing.json'])
      for (const sentence of SHOWN)
        assert.ok(
          files.some(({ path, text }) => path.endsWith(kind) && plain(text).includes(sentence)),
          `${sentence} stands in no ${kind} file`,
        );
  });

  await t.test('its source text is no file of the data', async () => {
    assert.deepEqual(
      files.map(({ path }) => path).filter((path) => path.startsWith('data/sources/')),
      [],
    );
  });

  await t.test('annotations tell words apart by nothing outside the sentence', async () => {
    const { first } = JSON.parse(await textOf(root, 'data/annotations/lighthouse.jsonld'));
    assert.ok(first.items.length > 4);
    for (const { target } of first.items) {
      const { prefix = '', exact, suffix = '' } = target.selector[0];
      const around = `${prefix}${exact}${suffix}`.replace(/\s+/g, ' ');
      assert.ok(
        SHOWN.some((sentence) => sentence.includes(around)) || around === exact,
        `“${around}” is in no sentence of a quote`,
      );
    }
  });
});

test('of an excerpt nothing else is drawn on its pictures, whose letters are outlines', async () => {
  const briefing = publishedBriefing(readContent(await readContentFiles(CONTENT)));
  const [voices, looks] = [voicesOf(briefing), await readVoiceLooks()];
  for (const article of briefing.articles) {
    const cards = [
      articleCard(article, voices, looks),
      ...article.quotes.map((quote) => quoteCard(quote, article, voiceOf(voices, quote.by), looks)),
    ].map((card) => JSON.stringify(card));
    assert.deepEqual(
      cards.flatMap((card) => hiddenIn(card)),
      [],
    );
    assert.ok(cards.some((card) => card.includes('farewell')));
  }
});
