import type { DateExpression, EventMention } from '#model/annotations.ts';
import { tokenIndexAt } from '../dates/tokens.ts';
import type { TextDocument } from '../text/document.ts';
import { type Candidate, candidatesAround } from './candidates.ts';
import { eventDate } from './eventDate.ts';
import { mentionOf } from './mention.ts';
import { governingEvent } from './rank.ts';
import { sceneOf } from './scene.ts';
import { isUnreal } from './unreal.ts';

/** An event with the date expression that dates it. */
export interface Governed {
  readonly head: Candidate;
  readonly date: DateExpression;
  readonly event: EventMention;
}

/** The governing event of each date, in the order of the dates. Stretches and sets measure, and date nothing. */
export function governedEvents(
  document: TextDocument,
  candidates: readonly Candidate[],
  dates: readonly DateExpression[],
  published: string,
): Governed[] {
  return dates.flatMap((date) => {
    if (date.type !== 'DATE' && date.type !== 'TIME') return [];
    const around = candidatesAround(document, candidates, tokenIndexAt(document, date.start));
    const head = governingEvent(sceneOf(document, date, around));
    if (head === undefined) return [];
    // A date stays with its event when the event is denied, but gives it no day.
    const day = isUnreal(document, head) ? undefined : eventDate(date.value, published);
    return [{ head, date, event: mentionOf(document, head, day, date, published) }];
  });
}
