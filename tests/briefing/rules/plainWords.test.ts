import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsWords, plainWords } from '#briefing/rules/plainWords.ts';

const TEXT = plainWords(
  '“We won’t sell [the] ferries — not this year,” she said. The price was 1.5 million.',
);

const QUOTED = [
  'we won’t sell',
  "We won't sell",
  'sell [the] ferries',
  'sell the ferries',
  'We … ferries',
  'We won’t sell [any] ferries – not this year.',
  'not *this* year',
  'ferries [...] year',
];
for (const words of QUOTED)
  test(`“${words}” is quoted from the text`, () => assert.ok(holdsWords(TEXT, words)));

const NOT_QUOTED = ['we will sell', 'ferries … sell', 'we won', 'the ferry', 'sell … boats'];
for (const words of NOT_QUOTED) test(`“${words}” is not`, () => assert.ok(!holdsWords(TEXT, words)));
