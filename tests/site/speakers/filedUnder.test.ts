import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareFiled, filedUnder, indexLetter } from '#site/speakers/filedUnder.ts';

const person = (name: string, sortAs?: string) => ({ kind: 'person' as const, name, sortAs });

test('files a person under the last name', () => {
  assert.equal(filedUnder(person('Sergey Lavrov')), 'Lavrov, Sergey');
  assert.equal(filedUnder(person('Robert F. Kennedy Jr.')), 'Kennedy, Robert F.');
  assert.equal(filedUnder(person('Sting')), 'Sting');
});

test('files everybody else under the name as it is, without an article', () => {
  assert.equal(filedUnder({ kind: 'organisation', name: 'The Harbour Board' }), 'Harbour Board');
  assert.equal(filedUnder({ kind: 'unnamed', name: 'a European official' }), 'European official');
});

test('lets an editor say what a name is filed under', () => {
  assert.equal(filedUnder(person('Xi Jinping', 'Xi Jinping')), 'Xi Jinping');
});

test('finds the letter beneath an accent, and one place for what begins with none', () => {
  assert.equal(indexLetter(person('Anna Österberg')), 'O');
  assert.equal(indexLetter({ kind: 'document', name: '1984 Act' }), '#');
});

test('orders letters with accents beside those without', () => {
  const names = [person('Al Zorn'), person('Ed Öberg'), person('Bo Pihl'), person('Cy Oak')];
  assert.deepEqual(
    names.toSorted(compareFiled).map(({ name }) => name),
    ['Cy Oak', 'Ed Öberg', 'Bo Pihl', 'Al Zorn'],
  );
});
