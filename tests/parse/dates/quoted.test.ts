import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '#parse/dates/findDates.ts';
import { readDocument } from '#parse/text/document.ts';

function valuesIn(text: string, quote: string): string[] {
  const start = text.indexOf(quote);
  const dates = findDates(readDocument(text), '2022-03-16', [{ start, end: start + quote.length }]);
  return dates.map(({ value }) => value);
}

test('counts “today” in a quote from the day it was said', () => {
  const quote = '“We leave today,”';
  assert.deepEqual(valuesIn(`${quote} the captain said Monday.`, quote), ['2022-03-14', '2022-03-14']);
});

test('counts “tomorrow” in a quote from the day of publication where the text does not say when it was said', () => {
  const quote = '“We leave tomorrow,”';
  assert.deepEqual(valuesIn(`${quote} the captain said.`, quote), ['2022-03-17']);
});
