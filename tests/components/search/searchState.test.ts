import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenValues, facetOptions, keyOf } from '#components/search/client/facetValues.ts';
import { daysBetween } from '#components/search/client/findResults.ts';
import { withUndated } from '#components/search/client/leftOut.ts';
import { isEmpty, readState, writeState } from '#components/search/client/searchState.ts';

const read = (query: string) => readState(new URLSearchParams(query));

test('a state comes back from its address', () => {
  const address =
    'q=low+tide&kind=statement&kind=event&who=ada-lowe&day=none-given&from=2024-04-01&to=2024-05-01&undated=too&order=latest';
  assert.equal(writeState(read(address)).toString(), address);
});

test('an unknown order is the best match, and goes without saying', () => {
  assert.equal(writeState(read('q=+tide+&order=sideways')).toString(), 'q=tide');
});

test('a search is empty without words and choices', () => {
  assert.ok(isEmpty(read('order=latest&q=+')));
  assert.ok(!isEmpty(read('who=ada-lowe')));
});

const KNOWN = {
  kind: { Article: 1, Statement: 3 },
  who: { 'ada-lowe|voice c1 s1|named|Ada Lowe': 2, 'official|voice c2 s2|unnamed|An official': 3 },
};

test('a range of days finds the values that have a day in common with it', () => {
  const days = { '2024-04-30/2024-04-30': 1, '2024-05-01/2024-05-31': 2, '2024-07-01/2024-07-01': 1 };
  const between = (from: string, to: string) => daysBetween({ from, to, undated: false }, days);
  assert.deepEqual(between('2024-05-07', '2024-07-01'), ['2024-05-01/2024-05-31', '2024-07-01/2024-07-01']);
  assert.deepEqual(between('', '2024-05-01'), ['2024-04-30/2024-04-30', '2024-05-01/2024-05-31']);
  assert.deepEqual(between('2024-08-01', ''), ['nowhere']);
});

test('a range of days finds what is open towards it, and what carries no day where that is asked for', () => {
  const days = { '../2024-04-30': 1, '2024-05-01/..': 1, none: 3 };
  const between = (query: string) => daysBetween(read(query), days);
  assert.deepEqual(between('from=1900-01-01&to=1900-12-31'), ['../2024-04-30']);
  assert.deepEqual(between('from=2030-01-01'), ['2024-05-01/..']);
  assert.deepEqual(between('from=2030-01-01&undated=too'), ['2024-05-01/..', 'none']);
});

test('a range that ends before it begins finds nothing, however long a thing lasts', () => {
  const days = { '2024-01-01/2024-12-31': 1, '2024-01-01/..': 1 };
  assert.deepEqual(daysBetween(read('from=2024-06-01&to=2024-05-01'), days), ['nowhere']);
});

test('what carries no day is let through by a range and by a choice of how days are known', () => {
  const wider = (query: string) => writeState(withUndated(read(query))).toString();
  assert.equal(wider('to=2024-05-01'), 'to=2024-05-01&undated=too');
  assert.equal(wider('day=stated'), 'day=stated&day=none-given');
  assert.equal(wider('day=stated&from=2024-05-01'), 'day=stated&day=none-given&from=2024-05-01&undated=too');
  for (const query of ['q=tide', 'day=none-given', 'to=2024-05-01&undated=too'])
    assert.equal(wider(query), query);
});

test('what is no day in the address is none', () => {
  for (const day of ['yesterday', '2024-02-31', '2023-02-29', '2024-13-01', '0000-01-01'])
    assert.ok(isEmpty(read(`from=${day}&to=`)), day);
  for (const day of ['2024-02-29', '0001-01-01']) assert.equal(read(`to=${day}`).to, day);
});

test('voices go by their ids in the address, other values by their words', () => {
  assert.equal(keyOf('who', 'ada-lowe|voice c1 s1|named|Ada Lowe'), 'ada-lowe');
  assert.equal(keyOf('day', 'None given'), 'none-given');
});

test('a key that the index does not know lets nothing through', () => {
  assert.deepEqual(chosenValues('who', read('who=ada-lowe&who=nobody'), KNOWN), [
    'ada-lowe|voice c1 s1|named|Ada Lowe',
    'nobody',
  ]);
});

test('kinds stand in their order, those without results too', () => {
  const options = facetOptions('kind', read('kind=article'), KNOWN, { kind: { Article: 1 } });
  assert.deepEqual(
    options.map(({ value, count, chosen }) => [value, count, chosen]),
    [
      ['Statement', 0, false],
      ['Article', 1, true],
    ],
  );
});

test('voices stand by their results, chosen ones before them; one without is there only where it is chosen', () => {
  const keys = (state: string, who: Record<string, number>) =>
    facetOptions('who', read(state), KNOWN, { who }).map(({ key }) => key);
  assert.deepEqual(keys('', KNOWN.who), ['official', 'ada-lowe']);
  assert.deepEqual(keys('', {}), []);
  assert.deepEqual(keys('who=ada-lowe', KNOWN.who), ['ada-lowe', 'official']);
  assert.deepEqual(keys('who=ada-lowe', {}), ['ada-lowe']);
});
