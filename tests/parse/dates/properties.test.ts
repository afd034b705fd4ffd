import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isEdtf } from '#model/edtf.ts';
import { findDates } from '#parse/dates/findDates.ts';
import { readDocument } from '#parse/text/document.ts';

/** Pieces that set the patterns against each other, among text of any kind. */
const PIECES = [
  'Jan. 10',
  'May',
  'Friday',
  ' 2022',
  '30',
  '–',
  ', ',
  ' ago',
  'a year',
  'the past two',
  ' weeks',
  'at 10 p.m. ',
  'the end of ',
  'early ',
  'every ',
  'last',
  ' night',
  '“today”',
  "'90s",
  'Q3',
  '. ',
  '\n\n',
  'third-quarter',
  'now',
  '\ud800',
  '99/99/9999',
  'Feb. 30',
  'will meet ',
  'of ',
  'recent months',
  '9999-12-31',
  'the day before ',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })))
    .map((pieces) => pieces.join('')),
);
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('on any text: spans lie inside it and say what stands there, in order, without overlap', () => {
  fc.assert(
    fc.property(texts, days, (text, published) => {
      let end = 0;
      for (const date of findDates(readDocument(text), published, [])) {
        assert.ok(date.start >= end && date.end > date.start && date.end <= text.length);
        assert.equal(date.text, text.slice(date.start, date.end));
        assert.match(date.value, /^(?:\d|X|P|FUTURE_REF)/);
        assert.ok(date.edtf === undefined || isEdtf(date.edtf), date.edtf);
        end = date.end;
      }
    }),
    { numRuns: 400 },
  );
});

test('finds the same twice', () => {
  fc.assert(
    fc.property(texts, days, (text, published) => {
      const find = () =>
        findDates(readDocument(text), published, [{ start: 0, end: text.length, day: '2021-05-31' }]);
      assert.deepEqual(find(), find());
    }),
  );
});
