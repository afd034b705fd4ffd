import type { DateExpression, EventMention } from '#model/annotations.ts';
import { tokenIndexAt } from '../dates/tokens.ts';
import type { TextDocument } from '../text/document.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { eventDate } from './eventDate.ts';
import { sceneOf } from './features.ts';
import { outlookOf } from './outlook.ts';
import { governingEvent } from './rank.ts';
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
  dates: readonly DateExpression[],
  published: string,
): Governed[] {
  return dates.flatMap((date) => {
    if (date.type !== 'DATE' && date.type !== 'TIME') return [];
    const sentence = document.sentences[document.tokens[tokenIndexAt(document, date.start)]?.sentence ?? -1];
    if (!sentence) return [];
    const head = governingEvent(sceneOf(document, date, candidatesIn(document, sentence, dates)));
    return head === undefined ? [] : [{ head, date, event: governed(document, head, date, published) }];
  });
}

function governed(
  document: TextDocument,
  head: Candidate,
  date: DateExpression,
  published: string,
): EventMention {
  const { start = 0, end = 0, text = '' } = document.tokens[head] ?? {};
  const value = isUnreal(document, head) ? undefined : eventDate(date.value, published);
  return {
    start,
    end,
    text,
    ...(value !== undefined && { date: value }),
    dateStart: date.start,
    dateEnd: date.end,
    status: outlookOf(document, head, value, published),
  };
}
