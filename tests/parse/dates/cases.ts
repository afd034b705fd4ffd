import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DateExpression, DateType } from '#model/annotations.ts';
import { findDates } from '#parse/dates/findDates.ts';
import { readDocument } from '#parse/text/document.ts';

/** A Wednesday in the eleventh week and the first quarter of 2022. */
export const WEDNESDAY = '2022-03-16';

/** An expression as a test expects it; its index is where its words first stand at or after the one before it. */
export type Expected = readonly [text: string, type: DateType, value: string];

/** Holds that a text has exactly these date expressions, each with its index, words, type and value. */
export function finds(text: string, expected: readonly Expected[], published = WEDNESDAY): void {
  const found = datesIn(text, published);
  let from = 0;
  const wanted = expected.map(([words, type, value]) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, text: words, type, value };
  });
  assert.deepEqual(
    found.map(({ start, text: words, type, value }) => ({ start, text: words, type, value })),
    wanted,
    text,
  );
}

/** The date expressions of a text of the reporter's own. */
export const datesIn = (text: string, published = WEDNESDAY): DateExpression[] =>
  findDates(readDocument(text), published);

/** The one date expression of a text. */
export function dateIn(text: string): DateExpression {
  const [date, ...others] = datesIn(text);
  assert.ok(date && others.length === 0, text);
  return date;
}

/** A test for each text, named by the text. */
export function cases(table: Readonly<Record<string, readonly Expected[]>>, published = WEDNESDAY): void {
  for (const [text, expected] of Object.entries(table)) {
    test(`reads “${text}”`, () => finds(text, expected, published));
  }
}
