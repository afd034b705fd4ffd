import type { EventMention } from '#model/annotations.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument } from '../text/document.ts';
import type { Candidate } from './candidates.ts';
import { outlookOf } from './outlook.ts';

/** An event as the parse contract has it: its head word, its date and the expression that dates it, where there are any. */
export function mentionOf(
  document: TextDocument,
  head: Candidate,
  date: string | undefined,
  source: Span | undefined,
  published: string,
): EventMention {
  const { start = 0, end = 0, text = '' } = document.tokens[head] ?? {};
  return {
    start,
    end,
    text,
    ...(date !== undefined && { date }),
    ...(source !== undefined && { dateStart: source.start, dateEnd: source.end }),
    status: outlookOf(document, head, date, published),
  };
}
