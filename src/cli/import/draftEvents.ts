import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { Annotations, EventMention } from '#model/annotations.ts';
import { toId } from '#model/id.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument } from '#parse/text/document.ts';
import { phraseAround } from './phraseAround.ts';
import { unused } from './unused.ts';

export interface DraftEvent {
  readonly id: string;
  readonly marks: readonly MarkToWrite[];
  readonly front: Readonly<Record<string, unknown>>;
}

/**
 * A file for each event to which the text itself gives a date. Plans for one day are taken to be one event; an editor
 * parts them where they are not. Speaking is no event of its own: the statement has its day already.
 */
export function draftEvents(
  document: TextDocument,
  { events, quotes, dates }: Annotations,
  existing: ReadonlySet<string>,
): DraftEvent[] {
  const taken = new Set(existing);
  const said = quotes.flatMap((segment) => (segment.cue ? [segment.cue] : []));
  const dated = events.filter(
    (event) => event.dateStart !== undefined && !said.some((cue) => overlaps(cue, event)),
  );
  const groups = Map.groupBy(dated, groupOf);
  return [...groups.values()].map((mentions) => {
    const first = mentions[0] as EventMention;
    const title = phraseAround(document, mentions, dates);
    const id = unused(toId(title).split('-').slice(0, 6).join('-') || 'event', taken);
    taken.add(id);
    return {
      id,
      front: { title, date: first.date, status: first.status },
      marks: mentions.map(({ start, end }) => ({ name: 'event', start, end, attributes: { is: id } })),
    };
  });
}

function groupOf({ status, date, start }: EventMention): string {
  return status === 'planned' ? `planned ${date}` : `${start}`;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
