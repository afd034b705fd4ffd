import type { Span } from '#model/span.ts';
import type { DatedOutcomes } from './dateOutcomes.ts';
import { type DateError, dateErrorKind, dateErrors } from './errorKinds.ts';
import { referenceDate, type Timex } from './timex.ts';

/** How much of the text is shown on both sides of an expression. */
const AROUND = 45;

/** The errors of one kind, each with its article and its reference date, the words around it, and both readings. */
export function dateErrorList(articles: readonly DatedOutcomes[], kind: string): string {
  const errors = articles.flatMap(dateErrors).filter((error) => dateErrorKind(error) === kind);
  return [...errors.map(describe), `${errors.length} of kind ${kind}\n`].join('\n');
}

function describe({ article, gold, found }: DateError): string {
  const at = gold ?? found ?? { start: 0, end: 0 };
  return [
    `${article.id}  ${at.start}–${at.end}  published ${referenceDate(article)}`,
    `  ${wordsAround(article.text, at)}`,
    `  expected  ${reading(article.text, gold)}`,
    `  found     ${reading(article.text, found)}\n`,
  ].join('\n');
}

function reading(text: string, timex: Timex | null): string {
  if (!timex) return 'nothing';
  return `“${text.slice(timex.start, timex.end).replace(/\s+/g, ' ')}” ${timex.type} ${timex.value}`;
}

/** A span with some of the text on both sides, on one line; the span itself between brackets. */
export function wordsAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`.replace(/\s+/g, ' ').trim();
}
