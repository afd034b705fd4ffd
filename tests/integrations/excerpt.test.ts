import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { builtSite, textsBelow } from './builtSite.ts';

/** All of the fixture's text that is neither a quote nor in a quote's sentences. */
const HIDDEN = [
  'Gulls circled over the empty quay before anybody had spoken a word.',
  'A grey vote on the tower waits for the council next week.',
  'The worn-out daughter of two lighthouse builders has kept the log since boyhood storms took her uncle.',
  'Nobody in the village was asked what the darkness would cost them.',
  'The ceremony at the old lamp will fill the pier on March 18.',
];

const SHOWN = [
  '“The lamp goes out in April,” said keeper Ines Falk on Tuesday.',
  '“After that, count your own rocks.”',
  'An official close to the council called the plan “a quiet farewell.”',
];

/** Text as words with one space between them, without mark-up and the sign that sets off what a search found. */
const plain = (text: string) => text.replace(/<[^>]*>|\u2063/g, '').replace(/\s+/g, ' ');

/** Every run of five words. */
function fives(sentence: string): readonly string[] {
  const words = sentence.split(' ');
  return words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '));
}

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
