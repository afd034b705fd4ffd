import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDated } from '#cli/bench/gold/readDated.ts';

const HEAD = 'For the reader.\n=== harbour 2021-12-28\n';

test('marks come off and leave dates, the events they date, and mentions', () => {
  const [article] = readDated(
    `${HEAD}They <meet|e1 2022-01-10 planned> on [Jan. 10|DATE 2022-01-10 e1].\n`,
    'x.txt',
  );
  assert.deepEqual(
    [article?.id, article?.dct, article?.text],
    ['harbour', '2021-12-28', 'They meet on Jan. 10.'],
  );
  assert.deepEqual(article?.timexes, [
    { start: 13, end: 20, type: 'DATE', value: '2022-01-10', event: 'e1' },
  ]);
  assert.deepEqual(article?.mentions, [
    { start: 5, end: 9, event: 'e1', date: '2022-01-10', status: 'planned' },
  ]);
});

test('a date may date no event, and an event have no date', () => {
  const [article] = readDated(`${HEAD}It <rained|e1 - reported> [for years|DURATION PXY].`, 'x.txt');
  assert.equal(article?.timexes[0]?.event, null);
  assert.equal(article?.mentions[0]?.date, null);
});

const REFUSED: readonly (readonly [says: string, text: string, message: RegExp])[] = [
  ['an article without its day', '=== harbour\nIt rained.', /x\.txt: .*“harbour”.*an id and a day/],
  ['a mark that is not closed', `${HEAD}It <rained|e1 - reported.`, /x\.txt: harbour: .*<rained/],
  ['a type that is none', `${HEAD}It rained on [Monday|DAY 2021-12-27].`, /\[Monday\|DAY/],
  ['a status that is none', `${HEAD}It <rained|e1 - past>.`, /<rained/],
  ['a mark in a mark', `${HEAD}It <rained [Monday|DATE 2021-12-27]|e1 - reported>.`, /rained/],
  [
    'a date of an event that is not marked',
    `${HEAD}It rained on [Monday|DATE 2021-12-27 e1].`,
    /e1 of a date/,
  ],
];

for (const [says, text, message] of REFUSED) {
  test(`${says} is refused`, () => {
    assert.throws(() => readDated(text, 'x.txt'), message);
  });
}
