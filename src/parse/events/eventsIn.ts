import type { DateExpression } from '#model/annotations.ts';
import { tokensInside } from '../dates/tokens.ts';
import type { TextDocument } from '../text/document.ts';
import { candidatesIn } from './candidates.ts';
import { stated, undated } from './dated.ts';
import { withoutDatelines } from './dateline.ts';
import { type DatingContext, datingContext } from './dating/datingContext.ts';
import { governedEvents } from './governed.ts';
import { isEvent } from './isEvent.ts';
import { type Mentions, sameEvents } from './sameEvent.ts';
import { spansIn } from './spans.ts';
import type { Telling } from './telling.ts';

/** The events of a text before those that no expression dates have a date. */
export interface FoundEvents {
  readonly events: readonly Mentions[];
  /** What may lend the others their dates. */
  readonly context: DatingContext;
}

/** What happens in a text: what its dates date, and the other words that name an event; told apart, in its order. */
export function eventsIn(
  document: TextDocument,
  dates: readonly DateExpression[],
  telling: Telling,
): FoundEvents {
  const { published, cues, governing } = telling;
  const candidates = candidatesIn(document, dates);
  const governed = withoutDatelines(
    document,
    governedEvents(document, candidates, dates, published, governing),
  );
  const spans = spansIn(document, governed);
  const taken = new Set(governed.map(({ head }) => head));
  const others = candidates.filter((head) => !taken.has(head) && (cues.has(head) || isEvent(document, head)));
  const occurrences = [
    ...governed.map(({ head, expression }) =>
      stated(document, head, expression, published, spans.get(expression)),
    ),
    ...others.map((head) => undated(document, head, published)),
  ].sort((a, b) => a.head - b.head);
  return {
    events: sameEvents(document, occurrences, cues),
    context: datingContext(document, telling, governed, tokensInside(document, dates)),
  };
}
