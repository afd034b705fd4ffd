import assert from 'node:assert/strict';
import { test } from 'node:test';
import { de } from '#words/de.ts';
import { en } from '#words/en.ts';

const COUNTS = [0, 1, 2, 13];

/** What a language says under a name; of a function, what it says of some counts. */
interface Saying {
  readonly name: string;
  readonly texts: readonly unknown[];
}

function sayingsOf(words: object, path = ''): readonly Saying[] {
  return Object.entries(words).flatMap(([key, value]): readonly Saying[] => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'function') return [{ name, texts: COUNTS.map((count) => saidOf(value, count)) }];
    return typeof value === 'string' ? [{ name, texts: [value] }] : sayingsOf(value, name);
  });
}

/** What a function says of a count, or of that many words, or of a text, in whatever order it takes them. */
function saidOf(say: (...given: unknown[]) => unknown, count: number): unknown {
  const kinds = [count, String(count), Array.from({ length: count }, (_, i) => `word ${i}`)];
  const orders = Array.from({ length: kinds.length ** say.length }, (_, order) =>
    Array.from({ length: say.length }, (_, place) => kinds[Math.floor(order / kinds.length ** place) % 3]),
  );
  for (const given of orders) {
    try {
      const said = say(...given);
      if (typeof said === 'string') return said;
    } catch {
      // It takes something else.
    }
  }
  return null;
}

for (const [language, words] of Object.entries({ en, de })) {
  test(`every word in \`${language}\` says something, of 0, 1, 2 and 13 too`, () => {
    const sayings = sayingsOf(words);
    assert.ok(sayings.length > 100);
    // What lists, or puts before, nothing says nothing.
    const mayBeEmpty = /^(?:listed|articleBefore)$/;
    const silent = sayings.filter(
      ({ name, texts }) =>
        !mayBeEmpty.test(name) && texts.some((text) => typeof text !== 'string' || text === ''),
    );
    assert.deepEqual(silent, []);
  });

  test(`no word in \`${language}\` shows what it was made of`, () => {
    const broken = sayingsOf(words).filter(({ texts }) =>
      texts.some((text) => /undefined|NaN|\[object|\$\{| {2}/.test(String(text))),
    );
    assert.deepEqual(broken, []);
  });
}

test('both languages put elements at the same places of a sentence', () => {
  const places = (words: object) =>
    sayingsOf(words).map(({ name, texts }) => [
      name,
      [...new Set(String(texts[0]).match(/\{\w+\}/g))].sort(),
    ]);
  assert.deepEqual(places(de), places(en));
});
