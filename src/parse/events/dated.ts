import type { Certainty, DateExpression } from '#model/annotations.ts';
import type { TextDocument } from '../text/document.ts';
import type { Candidate } from './candidates.ts';
import { eventDate } from './eventDate.ts';
import { eventEdtf } from './eventEdtf.ts';
import { hasDay, type Occurrence } from './occurrence.ts';
import { outlookOf } from './outlook.ts';

/** A mention with the expression that dates it. The expression stays with it where it gives no day. */
export function datedBy(
  document: TextDocument,
  head: Candidate,
  expression: DateExpression,
  certainty: Certainty,
  published: string,
): Occurrence {
  const value = eventDate(expression.value, published);
  const occurrence = { head, status: outlookOf(document, head, value, published), expression };
  if (value === undefined || !hasDay(occurrence)) return occurrence;
  return { ...occurrence, day: { value, edtf: eventEdtf(document, expression, value), certainty } };
}

/** A mention whose day is that of publication; what lies ahead lies there or later. */
export function datedByPublication(document: TextDocument, head: Candidate, published: string): Occurrence {
  const status = outlookOf(document, head, published, published);
  const edtf = status === 'planned' ? `${published}/..` : published;
  return { head, status, day: { value: published, edtf, certainty: 'implied' } };
}

/** A mention that nothing dates so far. */
export function undated(document: TextDocument, head: Candidate, published: string): Occurrence {
  return { head, status: outlookOf(document, head, undefined, published) };
}
