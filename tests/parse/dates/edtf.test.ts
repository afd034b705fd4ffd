import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'edtf';
import { toEdtf } from '#parse/dates/edtf.ts';

const SAID: Readonly<Record<string, string>> = {
  '2022': '2022',
  '2022-01': '2022-01',
  '2022-01-10': '2022-01-10',
  '2022-01-10/2022-01-13': '2022-01-10/2022-01-13',
  '202': '202X',
  '19': '19XX',
  '2021-SP': '2021-21',
  '2021-WI': '2021-24',
  '2022-01-10T22:00': '2022-01-10T22:00:00',
  '2022-01-10T22:00Z': '2022-01-10T22:00:00Z',
};

for (const [value, edtf] of Object.entries(SAID)) {
  test(`says ${value} as ${edtf}, which EDTF level 1 allows`, () => {
    assert.equal(toEdtf(value), edtf);
    assert.doesNotThrow(() => parse(edtf, { level: 1 }));
  });
}

const UNSAID = [
  '2022-W02',
  '2022-W02-WE',
  '2022-Q3',
  '2022-H1',
  '2022-01-10TMO',
  'P3D',
  'XXXX-WXX-2',
  'PAST_REF',
];

test('has no EDTF for weeks, quarters, parts of the day, stretches, sets and vague times', () => {
  assert.deepEqual(
    UNSAID.filter((value) => toEdtf(value) !== undefined),
    [],
  );
});
