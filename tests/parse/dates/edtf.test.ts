import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'edtf';
import { toEdtf } from '#parse/dates/edtf.ts';
import { datesIn } from './cases.ts';

const SAID: Readonly<Record<string, string>> = {
  '2022': '2022',
  '0987': '0987',
  '2022-01': '2022-01',
  '2022-01-10': '2022-01-10',
  '2022-01-10/2022-01-13': '2022-01-10/2022-01-13',
  '202': '202X',
  '19': '19XX',
  '2021-SP': '2021-21',
  '2021-WI': '2021-24',
  '2021-Q4': '2021-10/2021-12',
  '2022-H1': '2022-01/2022-06',
  '2022-W02': '2022-01-10/2022-01-16',
  '2020-W53': '2020-12-28/2021-01-03',
  '2021-W52-WE': '2022-01-01/2022-01-02',
  '2022-01-10T22:00': '2022-01-10T22:00:00',
  '2022-01-10T22:00Z': '2022-01-10T22:00:00Z',
};

for (const [value, edtf] of Object.entries(SAID)) {
  test(`says ${value} as ${edtf}, which EDTF level 1 allows`, () => {
    assert.equal(toEdtf(value), edtf);
    assert.doesNotThrow(() => parse(edtf, { level: 1 }));
  });
}

const ABOUT: Readonly<Record<string, string>> = {
  '1990': '1990~',
  '2021-12-28': '2021-12-28~',
  '2021-Q4': '2021-10~/2021-12~',
};

for (const [value, edtf] of Object.entries(ABOUT)) {
  test(`says “about” ${value} as ${edtf}, which EDTF level 1 allows`, () => {
    assert.equal(toEdtf(value, 'APPROX'), edtf);
    assert.doesNotThrow(() => parse(edtf, { level: 1 }));
  });
}

test('leaves the part of a date that words narrow it to unsaid', () => {
  assert.equal(toEdtf('2021', 'START'), '2021');
});

test('leaves “about” unsaid beside an X, a season or an hour, where EDTF level 1 has no place for it', () => {
  assert.deepEqual(
    ['199', '2021-SU', '2022-01-10T22:00'].map((value) => toEdtf(value, 'APPROX')),
    ['199X', '2021-22', '2022-01-10T22:00:00'],
  );
});

const UNSAID = ['2022-01-10TMO', 'P3D', 'PXY', 'P1W', 'XXXX-WXX-2', 'XXXX-07', 'PAST_REF', 'FUTURE_REF'];

test('has no EDTF for parts of the day, stretches, sets and vague times', () => {
  assert.deepEqual(
    UNSAID.filter((value) => toEdtf(value) !== undefined),
    [],
  );
});

test('says nothing of a year of books, which is none of the calendar', () => {
  const [date] = datesIn('Profit rose in the first quarter of fiscal 2019.');
  assert.deepEqual([date?.value, date?.edtf], ['2019-Q1', undefined]);
});
