import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growEventDayTrees } from '#cli/fit/eventDays/eventDayTrees.ts';
import { heldOutDater } from '#cli/fit/eventDays/heldOut.ts';
import { lessonsOf } from '#cli/fit/eventDays/lessons.ts';
import { treeLine } from '#parse/tree.ts';

const TEXT =
  'The ferry Ida sank on Monday off Harford. Two men drowned.\nThe mayor resigned after a long night.';

function dated(word: string, ...dates: readonly string[]) {
  const start = TEXT.indexOf(word);
  return dates.map((date) => ({ event: { start, end: start + word.length }, date }));
}

const ARTICLE = {
  id: 'ferry',
  text: TEXT,
  dct: '2022-03-16',
  items: [
    ...dated('drowned', '2022-03-14', '2022-03-XX'),
    ...dated('resigned', '2022-03-16'),
    ...dated('off', '1999'),
  ],
};

test('a lesson has the days that an event may have, and says which are right', () => {
  const lessons = lessonsOf(ARTICLE);
  assert.deepEqual(
    lessons.map(({ options, right }) => options.map(({ value }, i) => [value, right[i]])),
    [
      [
        ['2022-03-14', true],
        ['2022-03-16', false],
      ],
      [
        ['2022-03-14', false],
        ['2022-03-16', true],
      ],
    ],
  );
});

test('the same lessons grow the same trees', () => {
  const [one, other] = [1, 2].map(() => growEventDayTrees(lessonsOf(ARTICLE)).map(treeLine));
  assert.deepEqual(one, other);
});

test('an article is dated by trees that have not seen it', () => {
  const articles = [ARTICLE, { ...ARTICLE, text: TEXT.replace('Ida', 'Eda') }];
  const dateOf = heldOutDater(articles)(ARTICLE);
  const start = TEXT.indexOf('sank');
  assert.equal(dateOf({ start, end: start + 4 })?.date, '2022-03-14');
});
