import type { Article, Briefing, Quote } from '#model/briefing.ts';
import { saidOn } from '../dayBasis.ts';
import { compareDays } from '../days.ts';
import { eventDay } from '../eventDayBasis.ts';
import { type EventRecord, eventRecordsOf } from '../eventRecords.ts';
import type { DayCertainty } from '../knownDay.ts';
import { oncePer } from '../oncePer.ts';
import { type Voice, voiceOf, voicesOf } from '../voices.ts';

export interface TimelineStatement {
  readonly kind: 'statement';
  readonly quote: Quote;
  readonly article: Article;
  readonly voice: Voice | null;
}

export interface TimelineEvent {
  readonly kind: 'event';
  readonly record: EventRecord;
}

export type TimelineItem = TimelineStatement | TimelineEvent;

/** Everything of one day, or of one longer span, that is known in one way. */
export interface TimelineDay {
  /** EDTF level 1. */
  readonly value: string;
  readonly certainty: DayCertainty;
  /** The words of the text that give the day, each once. */
  readonly words: readonly string[];
  readonly items: readonly TimelineItem[];
}

/** The full record in the order of days; statements without a day stand apart, in the order of the text. */
export interface Timeline {
  readonly days: readonly TimelineDay[];
  readonly undated: readonly TimelineStatement[];
}

interface DatedItem {
  readonly value: string;
  readonly certainty: DayCertainty;
  readonly item: TimelineItem;
}

export const timelineOf: (briefing: Briefing) => Timeline = oncePer((briefing) => {
  const statements = statementsOf(briefing);
  const dated = [...statements.flatMap(datedStatement), ...datedEvents(briefing)];
  const days = Map.groupBy(dated, ({ value, certainty }) => `${value} ${certainty}`);
  return {
    days: [...days.values()].flatMap(toDay).sort((a, b) => compareDays(a.value, b.value)),
    undated: statements.filter(({ quote }) => quote.said === null),
  };
});

/** All statements of a briefing, in the order of articles and text. */
export function statementsOf(briefing: Briefing): readonly TimelineStatement[] {
  const voices = voicesOf(briefing);
  return briefing.articles.flatMap((article) =>
    article.quotes.map((quote) => ({
      kind: 'statement' as const,
      quote,
      article,
      voice: voiceOf(voices, quote.by),
    })),
  );
}

/** The words of the text that give the day of a statement or an event, if any do. */
export function dayWords(item: TimelineItem): string | null {
  return item.kind === 'event' ? item.record.datedBy : (item.quote.day?.text ?? null);
}

function datedStatement(item: TimelineStatement): readonly DatedItem[] {
  const said = saidOn(item.quote, item.article);
  return said === null ? [] : [{ ...said, item }];
}

function datedEvents(briefing: Briefing): readonly DatedItem[] {
  return [...eventRecordsOf(briefing).values()].map((record) => ({
    ...eventDay(record),
    item: { kind: 'event', record },
  }));
}

function toDay(items: readonly DatedItem[]): readonly TimelineDay[] {
  const [head] = items;
  if (!head) return [];
  const words = new Set(items.map(({ item }) => dayWords(item)).filter((text) => text !== null));
  const { value, certainty } = head;
  return [{ value, certainty, words: [...words], items: items.map(({ item }) => item) }];
}

/** Id of an item's entry in the list; it has a `_`, which ids of statements have not. */
export function entryId(item: TimelineItem): string {
  return item.kind === 'event' ? `happens_${item.record.event.id}` : `said_${item.quote.id}`;
}

/** The sides an item belongs to: that of who speaks, or those that take part. */
export function sidesOf(item: TimelineItem): readonly string[] {
  if (item.kind === 'event') return item.record.event.sides;
  const side = item.voice?.speaker.side;
  return side === undefined ? [] : [side];
}
