import type { DateExpression } from '#model/annotations.ts';
import { dayBounds } from '#model/dayBounds.ts';
import { isOfBooks } from '../dates/ofBooks.ts';
import type { TextDocument } from '../text/document.ts';
import type { Candidate } from './candidates.ts';
import { isDateline } from './dateline.ts';
import { eventDate, sideOf } from './eventDate.ts';
import { eventEdtf } from './eventEdtf.ts';
import { hasDay, type Occurrence } from './occurrence.ts';
import { outlookOf } from './outlook.ts';
import type { EventSpan } from './spans.ts';

/**
 * A mention with the expression that dates it. The expression stays with it where it gives no day.
 *
 * @param span The span of which the expression is one end.
 */
export function stated(
  document: TextDocument,
  head: Candidate,
  expression: DateExpression,
  published: string,
  span?: EventSpan,
): Occurrence {
  const rough = roughlyCounted(expression) ?? yearOfBooks(expression);
  const value = rough ?? eventDate(span?.value ?? expression.value, published);
  const status = outlookOf(document, head, firstDayAhead(expression, published) ?? value, published);
  const occurrence = { head, status, expression };
  if (value === undefined || !hasDay(occurrence)) return occurrence;
  const edtf = rough ? `${rough}~` : (span?.edtf ?? eventEdtf(document, expression, value));
  const certainty = rough || isDateline(document, expression) ? 'implied' : 'stated';
  return { ...occurrence, day: { value, edtf, certainty } };
}

/**
 * “Two weeks later” than some day of March is a day that nobody knows, and so is “two months later” than some day of 2019:
 * the month or year of the date that is counted from, if it still is in it.
 */
function roughlyCounted({ rule, value, anchor }: DateExpression): string | undefined {
  if (rule !== 'ago or later' || anchor?.kind !== 'mentioned') return undefined;
  const isFiner = /^\d{4}(?:-\d\d)?$/.test(anchor.value) && /^\d{4}(?:-\d\d)+$/.test(value);
  return isFiner && value.length > anchor.value.length ? value.slice(0, anchor.value.length) : undefined;
}

/** “The first quarter of fiscal 2019” lies about that year. */
function yearOfBooks({ text, value }: DateExpression): string | undefined {
  return isOfBooks(text) ? /^\d{4}/.exec(value)?.[0] : undefined;
}

/** The first day of an expression whose days all lie ahead: “the autumn” does, though its year has begun. */
function firstDayAhead({ edtf }: DateExpression, published: string): string | undefined {
  const first = edtf === undefined ? null : dayBounds(edtf).first;
  return first !== null && first > published ? first : undefined;
}

/** A mention that nothing dates so far. */
export function undated(document: TextDocument, head: Candidate, published: string): Occurrence {
  return { head, status: outlookOf(document, head, undefined, published) };
}

/** An undated mention with a date that is another one's. */
export function lent(
  document: TextDocument,
  mention: Occurrence,
  expression: DateExpression,
  published: string,
): Occurrence {
  const value = eventDate(expression.value, published);
  if (value === undefined) return mention;
  const side = sideOf(value, published);
  return {
    head: mention.head,
    status: side === 0 ? mention.status : side > 0 ? 'planned' : 'reported',
    expression,
    day: { value, edtf: eventEdtf(document, expression, value), certainty: 'implied' },
  };
}

/** An undated mention with the day of publication; what lies ahead lies there or later. */
export function ofPublication({ head, status }: Occurrence, published: string): Occurrence {
  const edtf = status === 'planned' ? `${published}/..` : published;
  return { head, status, day: { value: published, edtf, certainty: 'implied' } };
}
