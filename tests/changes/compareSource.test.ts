import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSource } from '#changes/compare/compareSource.ts';
import type { Article } from '#model/briefing.ts';

/** All of an article that its source is compared by. */
function article(sourceText: string): Article {
  return { source: { sha256: sourceText }, sourceText } as Article;
}

const compare = (before: string, after: string) => compareSource(article(before), article(after));

test('each place holds the sentences that stood there and those that stand there now', () => {
  assert.deepEqual(compare('One. Two. Three. Four.', 'One. 2. Three. 4. Five.'), {
    places: [
      { removed: ['Two.'], added: ['2.'] },
      { removed: ['Four.'], added: ['4.', 'Five.'] },
    ],
    moved: [],
  });
});

test('sentences put in or taken out have nothing on the other side', () => {
  assert.deepEqual(compare('One. Two.', 'Zero. One.'), {
    places: [
      { removed: [], added: ['Zero.'] },
      { removed: ['Two.'], added: [] },
    ],
    moved: [],
  });
});

test('a sentence that stands elsewhere now was moved, and is of no place', () => {
  assert.deepEqual(compare('One. Two. Three.', 'Two. Three. One.'), { places: [], moved: ['One.'] });
  assert.deepEqual(compare('One. Two. Three. One.', 'Two. Three. One. Four.'), {
    places: [
      { removed: ['One.'], added: [] },
      { removed: [], added: ['Four.'] },
    ],
    moved: [],
  });
  assert.deepEqual(compare('One. Two. Three.', 'Two. Three. One. One.'), {
    places: [{ removed: [], added: ['One.'] }],
    moved: ['One.'],
  });
});

test('other white space is no place, and the same text no change', () => {
  assert.deepEqual(compare('One. Two.', 'One.\n\nTwo.'), { places: [], moved: [] });
  assert.equal(compare('One.', 'One.'), null);
});
