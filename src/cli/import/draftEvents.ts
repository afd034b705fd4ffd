import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { Annotations, EventMention } from '#model/annotations.ts';
import { areStating } from '#model/edtf.ts';
import { toId } from '#model/id.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument } from '#parse/text/document.ts';
import { statedDays } from './draftDates.ts';
import { unused } from './unused.ts';

export interface DraftEvent {
  readonly id: string;
  readonly marks: readonly MarkToWrite[];
  readonly front: Readonly<Record<string, unknown>>;
}

/** How many words of its title an event's id takes. */
const ID_WORDS = 6;

/**
 * A file for each event that a date of the text dates, with all its mentions marked. Speaking is no event of its own: the
 * statement has its day already.
 */
export function draftEvents(
  document: TextDocument,
  annotations: Annotations,
  dates: readonly MarkToWrite[],
  existing: ReadonlySet<string>,
): DraftEvent[] {
  const taken = new Set(existing);
  const days = statedDays(dates);
  return eventsToWrite(document, annotations).map((mentions) => {
    const { title, status } = mentions[0] as EventMention;
    const id = unused(toId(title).split('-').slice(0, ID_WORDS).join('-') || 'event', taken);
    taken.add(id);
    return {
      id,
      front: { title, ...dayOf(mentions, days), status },
      marks: mentions.map(({ start, end }) => ({ name: 'event', start, end, attributes: { is: id } })),
    };
  });
}

/** The finest date of its mentions, which is stated where one of them states it, and dates of the text give it. */
function dayOf(
  mentions: readonly EventMention[],
  stated: readonly string[],
): Readonly<Record<string, unknown>> {
  const dated = mentions.filter(({ date }) => date !== undefined);
  const finest = Math.max(...dated.map(({ date = '' }) => date.length));
  const days = dated.filter(({ date = '' }) => date.length === finest);
  const { edtf = '', certainty } = days.find((day) => day.certainty === 'stated') ?? days[0] ?? {};
  const isStated = certainty === 'stated' && areStating(stated, edtf);
  return { date: edtf, ...(!isStated && { certainty: 'implied' }) };
}

/** The mentions of each event that has a file, in the order of the text. */
function eventsToWrite(document: TextDocument, annotations: Annotations): EventMention[][] {
  const isMarkable = markable(document, annotations);
  return [...Map.groupBy(annotations.events, ({ event }) => event).values()]
    .filter((mentions) => mentions.some((mention) => mention.certainty === 'stated' && isMarkable(mention)))
    .map((mentions) => {
      const heads = new Map(mentions.filter(isMarkable).map((mention) => [mention.start, mention]));
      return [...heads.values()].sort((a, b) => a.start - b.start);
    });
}

/**
 * Tells which mentions take a mark: not the words of a cue, a source or a date, which carry one already, nor what is told in
 * a quote, unless it is a plan that has a name (“the summit on Friday”).
 */
function markable(
  document: TextDocument,
  { quotes, dates }: Annotations,
): (mention: EventMention) => boolean {
  const taken = [
    ...dates,
    ...quotes.flatMap(({ cue, speaker }) => [cue, speaker].filter((span) => span !== null)),
  ];
  return (mention) =>
    mention.date !== undefined &&
    !taken.some((span) => overlaps(span, mention)) &&
    (isNamedPlan(document, mention) || !quotes.some((segment) => overlaps(segment, mention)));
}

function isNamedPlan({ tokens }: TextDocument, { start, status }: EventMention): boolean {
  const tag = tokens.find((token) => token.start === start)?.tag;
  return status === 'planned' && (tag === 'NOUN' || tag === 'PROPN');
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
