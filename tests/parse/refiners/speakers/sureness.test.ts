import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '#parse/parse.ts';

/** How sure the parser is of the speaker of each quote. */
function scores(text: string): number[] {
  return parse(text, { published: '2024-05-16' }).quotes.map(({ attribution }) => attribution?.score ?? 0);
}

const sure = (score = 0): boolean => score >= 0.75;

test('doubts whom a pronoun means where two are as likely, and what goes on from it', () => {
  const text = 'Ana Prull and Ida Korn came home. “It is over,” she said. “We won.”';
  assert.deepEqual(scores(text).map(sure), [false, false]);
});

test('doubts a pronoun of which nothing says whom it means', () => {
  assert.deepEqual(scores('The lock was shut. “It is over,” she said.').map(sure), [false]);
});

test('doubts no pronoun that can mean only one, and no name', () => {
  assert.deepEqual(scores('Ana Prull opened the lock. “It is over,” she said. “We won.”').map(sure), [
    true,
    true,
  ]);
  assert.deepEqual(scores('Ana Prull and Ida Korn came home. “It is over,” Korn said.').map(sure), [true]);
});
