import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('no style asks for a width in pixels, which does not follow the reader’s size of text', () => {
  const files = globSync('src/**/*.{astro,css}');
  assert.ok(files.length > 50);
  const asked = files.flatMap((file) =>
    (readFileSync(file, 'utf8').match(/@media[^{]*width[^{]*px[^{]*/g) ?? []).map(
      (rule) => `${file}: ${rule}`,
    ),
  );
  assert.deepEqual(asked, [], 'Expected `em`, of which 1 is 16 pixels where nobody has set anything');
});
