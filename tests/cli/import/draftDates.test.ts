import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftDates } from '#cli/import/draftDates.ts';
import type { DateAnchor, DateExpression, QuoteSegment } from '#model/annotations.ts';

function date(start: number, value: string, anchor?: DateAnchor, more: Partial<DateExpression> = {}) {
  const found: DateExpression = {
    start,
    end: start + 5,
    text: 'words',
    type: 'DATE',
    value,
    rule: 'weekday',
  };
  return {
    ...found,
    ...(/^\d{4}(-\d\d)*$/.test(value) && { edtf: value }),
    ...(anchor && { anchor }),
    ...more,
  };
}

function quote(start: number, end: number, said: string | null): QuoteSegment {
  const isSaid = said === null ? null : ({ value: said, certainty: 'stated' } as const);
  const nobody = { speaker: null, cue: null, attribution: null };
  return { start, end, kind: 'direct', utterance: 0, said: isSaid, ...nobody };
}

const fromOf = (dates: readonly DateExpression[], quotes: readonly QuoteSegment[] = []) =>
  draftDates({ dates, quotes }).map(({ attributes }) => attributes.from);

const PUBLISHED: DateAnchor = { kind: 'published', value: '2022-01-12' };

test('writes what a date is counted from, and nothing where its words name it in full', () => {
  assert.deepEqual(fromOf([date(0, '2022-01-10', PUBLISHED), date(9, '2022-01-10')]), [
    'published',
    undefined,
  ]);
});

test('points to the date mentioned before, by its value in EDTF', () => {
  const quarter = date(0, '2021-Q3', PUBLISHED, { edtf: '2021-07/2021-09' });
  const later = date(9, '2021-Q4', { kind: 'mentioned', value: '2021-Q3' }, { edtf: '2021-10/2021-12' });
  assert.deepEqual(fromOf([quarter, later]), ['published', '2021-07/2021-09']);
  const night = date(0, '2022-01-10TNI', PUBLISHED);
  const next = date(9, '2022-01-11', { kind: 'mentioned', value: '2022-01-10' });
  assert.deepEqual(fromOf([night, next]), ['published', '2022-01-10']);
});

test('gives a part of a day, and midnight, the day', () => {
  const dates = [date(0, '2022-01-10TNI'), date(9, '2022-01-10T24:00')];
  assert.deepEqual(
    draftDates({ dates, quotes: [] }).map(({ attributes }) => attributes.is),
    ['2022-01-10', '2022-01-10'],
  );
});

test('points to no date that is not mentioned before, and to no day of a quote that has none', () => {
  const mentioned = date(0, '2022-01-11', { kind: 'mentioned', value: '2022-01-10' });
  assert.deepEqual(fromOf([mentioned, date(9, '2022-01-10')]), [undefined, undefined]);
  const today = date(10, '2022-01-10', { kind: 'said', value: '2022-01-10' });
  assert.deepEqual(fromOf([today], [quote(5, 50, '2022-01-10')]), ['said']);
  assert.deepEqual(fromOf([today], [quote(5, 50, null)]), [undefined]);
  assert.deepEqual(fromOf([today], [quote(30, 50, '2022-01-10')]), [undefined]);
});

test('gives what has no calendar value neither value nor anchor', () => {
  const [recently] = draftDates({ dates: [date(0, 'PAST_REF', PUBLISHED)], quotes: [] });
  assert.deepEqual(recently?.attributes, {});
});

test('infers “today” in a quote whose day nobody gives, but not the year of “Jan. 12”', () => {
  const inferred = (text: string, said: string | null) =>
    draftDates({
      dates: [date(10, '2022-01-12', { kind: 'published', value: '2022-01-12' }, { text })],
      quotes: [quote(5, 50, said)],
    })[0]?.attributes.inferred;
  assert.equal(inferred('Today', null), true);
  assert.equal(inferred('Jan. 12', null), undefined);
});
