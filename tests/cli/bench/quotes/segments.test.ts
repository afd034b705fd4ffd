import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchSegments } from '#cli/bench/quotes/matchSegments.ts';
import { segments } from '#cli/bench/quotes/segments.ts';

const words = (text: string): string[] =>
  segments(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test('a quote is cut at its line breaks and loses marks, spaces and stops at its ends', () => {
  assert.deepEqual(words('“We came.\n\n“We saw,”'), ['We came', 'We saw']);
});

test('marks and stops inside stay, and a mark of another sort too', () => {
  assert.deepEqual(words('‘No. It wasn’t!’'), ['No. It wasn’t!']);
});

test('nothing but marks is no segment', () => {
  assert.deepEqual(words('“…”\n“.”'), ['…']);
});

test('a segment is found from half of what both cover, and not below', () => {
  const gold = [{ start: 0, end: 10 }];
  assert.equal(matchSegments(gold, [{ start: 5, end: 10 }]).get(0), 0);
  assert.equal(matchSegments(gold, [{ start: 6, end: 10 }]).size, 0);
});

test('each is found once: the better overlap takes it', () => {
  const gold = [
    { start: 0, end: 10 },
    { start: 0, end: 12 },
  ];
  const matches = matchSegments(gold, [{ start: 0, end: 12 }]);
  assert.deepEqual([...matches], [[1, 0]]);
});
