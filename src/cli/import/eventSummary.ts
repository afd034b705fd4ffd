import type { Annotations, EventMention } from '#model/annotations.ts';
import { gives } from '#model/edtf.ts';
import type { TextDocument } from '#parse/text/document.ts';
import { liesAfter } from '#site/days.ts';
import type { DraftEvent } from './draftEvents.ts';

/**
 * A line for each event that an editor should look at: one whose title says too little, what is told as having happened on a
 * day after publication, and a stated day that no mark gives because its word is marked for another.
 */
export function eventsToLookAt(
  document: TextDocument,
  { events }: Annotations,
  drafted: readonly DraftEvent[],
  published: string,
): string[] {
  return drafted.flatMap((event) => {
    const starts = new Set(event.marks.map(({ start }) => start));
    const mentions = events.filter(({ start }) => starts.has(start));
    return [
      ...(saysLittle(event, mentions, document)
        ? [`its title “${event.front.title}” does not say who or what`]
        : []),
      ...(isAhead(event, published) ? [`reported, but ${event.front.date} is after publication`] : []),
      ...otherDays(event, mentions).map(
        (day) => `“${day.text}” is also dated ${day.date}: mark it if that is another event`,
      ),
    ].map((doubt) => `  look at event ${event.id}: ${doubt}`);
  });
}

/** A single word, or a clause without its subject: “Promised to rebuild”, “He resigned”. */
function saysLittle(
  { front }: DraftEvent,
  mentions: readonly EventMention[],
  { tokens }: TextDocument,
): boolean {
  const [first = '', ...others] = String(front.title).toLowerCase().split(' ');
  if (others.length === 0) return true;
  const heads = tokens.flatMap(({ start }, i) =>
    mentions.some((mention) => mention.start === start) ? [i] : [],
  );
  return heads.some((head) =>
    tokens
      .slice(Math.max(0, head - WITHIN), head + 1)
      .some(({ lower, tag }) => lower === first && (tag === 'VERB' || tag === 'AUX' || tag === 'PRON')),
  );
}

/** How many words before its verb a clause without a subject may begin. */
const WITHIN = 5;

function isAhead({ front }: DraftEvent, published: string): boolean {
  return front.status === 'reported' && liesAfter(String(front.date), published);
}

/** The mentions that state a day which the date of the event does not give. */
function otherDays({ front }: DraftEvent, mentions: readonly EventMention[]): EventMention[] {
  const date = String(front.date);
  return mentions.filter(
    ({ certainty, date: day = '', edtf = day }) =>
      certainty === 'stated' && edtf !== date && !gives(date, day) && !gives(day, date),
  );
}
