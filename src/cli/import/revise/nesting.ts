import { MARKS, type MarkRule, type TextMarkName } from '#markdown/marks.ts';
import { isInside, overlaps, type Span } from '#model/span.ts';

export interface NamedSpan extends Span {
  readonly name: TextMarkName;
}

/** Whether two marks may stand in one text: apart, or one in another that may hold it. */
export function mayStandTogether(one: NamedSpan, other: NamedSpan): boolean {
  if (!overlaps(one, other)) return true;
  return mayHold(one, other) || mayHold(other, one);
}

/** Whether a mark stands in another of a kind that may hold it. */
export function mayHold(outer: NamedSpan, inner: NamedSpan): boolean {
  return isInside(inner, outer) && (MARKS[outer.name] as MarkRule).holds.includes(inner.name);
}
