import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { Annotations, EventMention } from '#model/annotations.ts';
import { gives } from '#model/edtf.ts';
import { toId } from '#model/id.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument } from '#parse/text/document.ts';
import { statedDays } from './draftDates.ts';
import { titleOf } from './eventTitle.ts';
import { unused } from './unused.ts';

export interface DraftEvent {
  readonly id: string;
  readonly marks: readonly MarkToWrite[];
  readonly front: Readonly<Record<string, unknown>>;
}

/** How many words of its title an event's id takes. */
const ID_WORDS = 6;

/**
 * A file for each event that a date of the text dates. Plans for one day are taken to be one event; an editor parts them
 * where they are not. Speaking is no event of its own: the statement has its day already.
 */
export function draftEvents(
  document: TextDocument,
  annotations: Annotations,
  dates: readonly MarkToWrite[],
  existing: ReadonlySet<string>,
): DraftEvent[] {
  const taken = new Set(existing);
  const groups = Map.groupBy(governing(document, annotations), groupOf);
  return [...groups.values()].map((mentions) => {
    const title = titleOf(document, mentions, annotations.dates);
    const id = unused(toId(title).split('-').slice(0, ID_WORDS).join('-') || 'event', taken);
    taken.add(id);
    const { date = '', status } = mentions[0] as EventMention;
    const isStated = statedDays(dates).some((day) => gives(day, date));
    return {
      id,
      front: { title, date, ...(!isStated && { certainty: 'implied' }), status },
      marks: mentions.map(({ start, end }) => ({ name: 'event', start, end, attributes: { is: id } })),
    };
  });
}

/**
 * The event that each date expression dates, which the parser gives first. Left out are the words of a cue, a source or a
 * date, which carry a mark already, and what is told in a quote, unless it is a plan that has a name (“the summit on
 * Friday”).
 */
function governing(document: TextDocument, { events, quotes, dates }: Annotations): EventMention[] {
  const byDate = Map.groupBy(
    events.filter((event) => event.dateStart !== undefined),
    (event) => event.dateStart,
  );
  const taken = [
    ...dates,
    ...quotes.flatMap(({ cue, speaker }) => [cue, speaker].filter((span) => span !== null)),
  ];
  const firsts = new Map([...byDate.values()].flatMap(([first]) => (first ? [[first.start, first]] : [])));
  return [...firsts.values()]
    .filter((event) => event.date !== undefined)
    .filter((event) => !taken.some((span) => overlaps(span, event)))
    .filter((event) => isNamedPlan(document, event) || !quotes.some((segment) => overlaps(segment, event)));
}

function isNamedPlan({ tokens }: TextDocument, { start, status }: EventMention): boolean {
  const tag = tokens.find((token) => token.start === start)?.tag;
  return status === 'planned' && (tag === 'NOUN' || tag === 'PROPN');
}

function groupOf({ status, date, start }: EventMention): string {
  return status === 'planned' ? `planned ${date}` : `${start}`;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
