import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from './cases.ts';

const valuesIn = (text: string, quote: string): string[] => datesIn(text, [quote]).map(({ value }) => value);

test('counts “today” in a quote from the day it was said', () => {
  const quote = '“We leave today,”';
  assert.deepEqual(valuesIn(`${quote} the captain said Monday.`, quote), ['2022-03-14', '2022-03-14']);
});

test('counts “tomorrow” in a quote from the day of publication where the text does not say when it was said', () => {
  const quote = '“We leave tomorrow,”';
  assert.deepEqual(valuesIn(`${quote} the captain said.`, quote), ['2022-03-17']);
});
