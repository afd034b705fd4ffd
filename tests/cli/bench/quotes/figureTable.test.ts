import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '#cli/bench/gold/readMarked.ts';
import { quoteFigures } from '#cli/bench/quotes/figures.ts';
import { figureTable } from '#cli/bench/quotes/figureTable.ts';
import { publisherTable } from '#cli/bench/quotes/publisherTable.ts';

const GOLD = readMarked('=== a\n{d1|“La,”} [1|Ana] sang.', 'test');
const PREDICTED = GOLD.map(({ id, quotes }) => ({
  id,
  quotes: quotes.map(({ start, end, kind, speaker }) => ({ start, end, kind, speaker })),
}));
const RIGHT = quoteFigures(GOLD, PREDICTED);
const NOTHING = quoteFigures(GOLD, []);

test('a figure says whether it reaches its target; one without any stands alone', () => {
  const targets = { direct: { 'end to end, F1': 94.5 } };
  const printed = figureTable([
    { name: 'one', figures: RIGHT, targets },
    { name: 'two', figures: NOTHING, targets },
    { name: 'three', figures: RIGHT },
  ]);
  assert.match(printed, /end to end, F1 +100\.0 ≥ 94\.5 +0\.0 < 94\.5 +100\.0\n/);
  assert.match(printed, /attribution +100\.0 +– +100\.0\n/);
});

test('the publisher with the worst figure comes first', () => {
  const printed = publisherTable(
    new Map([
      ['Morning Sentinel', RIGHT],
      ['Weekly Plough', NOTHING],
    ]),
  );
  assert.match(printed, /Weekly Plough +1 +0\.0 < 88.*\nMorning Sentinel +1 +100\.0 ≥ 88/);
});
