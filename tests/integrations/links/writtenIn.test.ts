import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { writtenIn } from '#integrations/links/writtenIn.ts';

const placesOf = (url: string, value: string) => writtenIn(url, [new VFile({ path: 'a.md', value })]);

test('an address is found in each way that Markdown writes one', () => {
  assert.deepEqual(placesOf('/x/', 'See [x](/x/).\n![x](</x/> "X")\n[x]: /x/\n<a href="/x/">x</a>'), [
    'a.md:1:9',
    'a.md:2:7',
    'a.md:3:6',
    'a.md:4:10',
  ]);
});

test('neither a longer address, nor words that only look alike, are taken for it', () => {
  assert.deepEqual(placesOf('/x/', '[x](/x/y/) [x](/x/#a) [x](/a/x/) and /x/ (/x/)'), []);
  assert.deepEqual(placesOf('/x.y/', '[x](/xay/)'), []);
});
