import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { attributeNamePlace, attributePlace } from '#markdown/attributePlace.ts';
import { placeBetween } from '#markdown/placeBetween.ts';

/** The words at the place of an attribute of a mark that stands behind other words. */
function found(mark: string, name: string, word?: string, place = attributePlace): string {
  const file = new VFile(`Before {by=nobody} ${mark}`);
  const { start, end } = place(file, placeBetween(file, 19, String(file).length), name, word) ?? {};
  return String(file).slice(start?.offset, end?.offset);
}

test('finds the value of an attribute, however it is written', () => {
  const mark = ':quote[a {by=c} b]{#lamp by=ann-lee of="one two" doubt=\'cue\'}';
  assert.deepEqual(
    ['id', 'by', 'of', 'doubt'].map((name) => found(mark, name)),
    ['lamp', 'ann-lee', 'one two', 'cue'],
  );
  assert.equal(found(mark, 'of', 'two'), 'two');
});

test('finds the name of an attribute, and of one without a value that alone', () => {
  assert.equal(found(':quote[a]{#a by=ann}', 'by', undefined, attributeNamePlace), 'by');
  assert.equal(found(':quote[a]{#a partial}', 'partial'), 'partial');
});

test('finds the attributes of a note in its first line', () => {
  assert.equal(found(':::note{on=lamp}\nOn it: {on=other}\n:::', 'on'), 'lamp');
});

test('gives the whole mark where it has no such attribute', () => {
  assert.equal(found(':quote[a]{#a}', 'by'), ':quote[a]{#a}');
  assert.equal(found(':date[May]', 'is'), ':date[May]');
});
