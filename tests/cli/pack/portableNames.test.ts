import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseUnportable } from '#cli/pack/portableNames.ts';

const REFUSED: Readonly<Record<string, RegExp>> = {
  'a/AUX.txt': /`AUX\.txt` is the name of a device/,
  'com1/index.html': /`com1` is the name of a device/,
  'a?.html': /Windows forbids "\?" in a name/,
  'tab\there.html': /Windows forbids "\\t" in a name/,
  'c:/x': /Windows forbids ":" in a name/,
  'dot./x': /full stop or a space at the end of `dot\.`/,
  'space ': /full stop or a space at the end of `space `/,
  [`${'a'.repeat(170)}/index.html`]: /: 181 characters, expected at most 180/,
};

for (const [path, fault] of Object.entries(REFUSED))
  test(`refuses ${path.slice(0, 30)}`, () =>
    assert.throws(() => refuseUnportable(['index.html', path]), fault));

test('refuses two names that differ only by capitals or by how an accent is written', () => {
  assert.throws(() => refuseUnportable(['a.html', 'A.html']), /A\.html: the same as a\.html on Windows/);
  assert.throws(() => refuseUnportable(['\u00e9.html', 'e\u0301.html']), /the same as/);
});

test('names every fault, not only the first', () => {
  assert.throws(
    () => refuseUnportable(['con', 'nul/prn.x']),
    /another name: 3\n {2}con: .*\n {2}nul\/prn\.x: .*`nul`.*\n.*`prn\.x`/,
  );
});

test('lets ordinary names through', () => {
  refuseUnportable([
    'On the Record/articles/console/index.html',
    'a/com10.txt',
    '_astro/x.C7tcsdBi.js',
    `${'a'.repeat(180)}`,
  ]);
});
