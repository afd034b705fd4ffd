import type { DateExpression } from '#model/annotations.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument } from '../text/document.ts';

/**
 * The date expressions of a document, in the order of the text, without overlaps.
 *
 * @param published the reference date, `YYYY-MM-DD`
 * @param quoted the quoted stretches; “today” in one counts from the day it was said
 */
export function findDates(
  document: TextDocument,
  published: string,
  quoted: readonly Span[],
): DateExpression[] {
  void document;
  void published;
  void quoted;
  return [];
}
