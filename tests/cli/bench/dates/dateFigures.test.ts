import assert from 'node:assert/strict';
import { test } from 'node:test';
import { align } from '#cli/bench/dates/align.ts';
import { dateFigures } from '#cli/bench/dates/dateFigures.ts';
import { compareDates } from '#cli/bench/dates/dateOutcomes.ts';
import { dateErrorKind, dateErrors } from '#cli/bench/dates/errorKinds.ts';
import { dateErrorList } from '#cli/bench/dates/errorList.ts';
import { halves } from '#cli/bench/dates/halves.ts';
import type { Timex } from '#cli/bench/dates/timex.ts';

const TEXT = 'They met on Monday for two hours.';
const MONDAY: Timex = { start: 12, end: 18, type: 'DATE', value: '2021-12-27' };
const HOURS: Timex = { start: 23, end: 32, type: 'DURATION', value: 'PT2H' };

const compared = (...found: readonly Timex[]) =>
  compareDates({ id: 'harbour', text: TEXT, dct: '2021-12-28', timexes: [MONDAY, HOURS] }, found);

test('everything right is 1 everywhere', () => {
  const { value, strict, type, gold, given } = dateFigures([compared(MONDAY, HOURS)]);
  assert.deepEqual([value, strict, type, gold, given], [1, 1, 1, 2, 2]);
});

test('a wrong value costs the value alone, a wrong span the span alone', () => {
  const figures = dateFigures([compared({ ...MONDAY, value: '2021-12-20' }, { ...HOURS, start: 27 })]);
  assert.deepEqual([figures.value, figures.strict, figures.type], [1 / 2, 1 / 2, 1]);
});

test('one that is missed and one that is none count once each', () => {
  assert.equal(dateFigures([compared(MONDAY)]).value, 2 / 3);
  assert.equal(dateFigures([compared(MONDAY, HOURS, { ...HOURS, start: 0, end: 4 })]).value, 4 / 5);
});

test('without predictions all is 0', () => {
  assert.deepEqual(dateFigures([compared()]).value, 0);
});

test('the same offsets go before a larger overlap, and each is found once', () => {
  const gold = [
    { start: 0, end: 20 },
    { start: 5, end: 10 },
  ];
  assert.deepEqual([...align(gold, [{ start: 5, end: 10 }])], [[1, 0]]);
});

test('errors are told apart: extra, missed, type before value, value, only the span', () => {
  const kinds = (...found: readonly Timex[]) => dateErrors(compared(...found)).map(dateErrorKind);
  assert.deepEqual(kinds(MONDAY, HOURS), []);
  assert.deepEqual(kinds(MONDAY, HOURS, { ...HOURS, start: 0, end: 4 }), ['extra']);
  assert.deepEqual(kinds(MONDAY), ['missed']);
  assert.deepEqual(kinds(MONDAY, { ...HOURS, type: 'SET', value: 'P1D' }), ['type']);
  assert.deepEqual(kinds({ ...MONDAY, value: '2022-01-03' }, HOURS), ['value']);
  assert.deepEqual(kinds(MONDAY, { ...HOURS, start: 27 }), ['span']);
});

test('an error is listed with its place, its words, and what was expected and found', () => {
  const printed = dateErrorList([compared({ ...MONDAY, value: '2022-01-03' })], 'value');
  assert.match(printed, /harbour {2}12–18 {2}published 2021-12-28\n {2}They met on \[Monday\] for/);
  assert.match(printed, /expected {2}“Monday” DATE 2021-12-27\n {2}found {5}“Monday” DATE 2022-01-03\n/);
  assert.match(printed, /1 of kind value\n$/);
});

test('articles go to either half in turn', () => {
  assert.deepEqual(halves(['1st', '2nd', '3rd']), { odd: ['1st', '3rd'], even: ['2nd'] });
});
