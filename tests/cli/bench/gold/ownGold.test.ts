import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOwnGold } from '#cli/bench/gold/readOwnGold.ts';
import { figuresOf } from '#cli/bench/quotes/figures.ts';
import { judge } from '#cli/bench/quotes/judge.ts';

const GOLD = readOwnGold();

test('every article of ours has an id of its own and only marks that mean something', () => {
  assert.equal(new Set(GOLD.map(({ id }) => id)).size, GOLD.length);
  for (const { id, text } of GOLD) assert.doesNotMatch(text, /[{}|]/, id);
});

test('every quote and term of ours begins and ends with a mark, but in transcripts', () => {
  for (const { id, text, quotes, other } of GOLD.filter(({ id }) => id !== 'briefing')) {
    for (const { start, end } of [...quotes, ...other]) {
      assert.match(text.slice(start, end), /^["“‘'«„].*["”’'»“.]$/s, id);
    }
  }
});

/** A little under what is reached: the figures may move, and not fall far unseen. */
test('the parser keeps its level on our own articles', () => {
  const { direct, all } = figuresOf(judge('', { id: 'own', name: 'our own' }).articles);
  const percent = (share: number): number => Math.floor(100 * share);
  assert.ok(percent(direct.endToEnd.f1) >= 92, `direct: ${direct.endToEnd.f1}`);
  assert.ok(percent(all.endToEnd.f1) >= 90, `all: ${all.endToEnd.f1}`);
  assert.ok(percent(all.entity) >= 85, `entity: ${all.entity}`);
});
