import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { builtSite, textsBelow } from './builtSite.ts';
import { fives, HIDDEN, plain, SHOWN } from './excerptWords.ts';

async function plainTexts(test: TestContext) {
  const texts = await textsBelow(await builtSite(test));
  return [...texts].map(([path, text]) => ({ path, text: plain(text) }));
}

test('an excerpt’s running text is in no file of the site, its quotes with their sentences are', async (t) => {
  const files = await plainTexts(t);
  const leaks = HIDDEN.flatMap(fives).flatMap((words) =>
    files.filter(({ text }) => text.includes(words)).map(({ path }) => `${path}: ${words}`),
  );
  assert.deepEqual(leaks, []);
  for (const kind of ['.html', '.pf_fragment'])
    for (const sentence of SHOWN)
      assert.ok(
        files.some(({ path, text }) => path.endsWith(kind) && text.includes(sentence)),
        `${sentence} stands in no ${kind} file`,
      );
});
