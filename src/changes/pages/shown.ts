import type { Article, Event, Quote } from '#model/briefing.ts';
import { saidOn } from '#site/dayBasis.ts';
import { eventDay } from '#site/eventDayBasis.ts';
import { type EventRecord, shortStatus } from '#site/eventRecords.ts';
import { publishedOn } from '#site/knownDay.ts';
import type { Voice } from '#site/voices.ts';

/**
 * What a page shows, as text that is the same where the page is. Of an article, statement, voice or event that stands in it
 * as a whole there is what a page shows of one that it is not about.
 */
export function shown(view: unknown): string {
  return JSON.stringify(view, (key, value: unknown) => {
    // Where a tree stood in its file.
    if (key === 'position') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Map) return [...value];
    if (isArticle(value)) return articleFacts(value);
    if (isStatement(value))
      return { ...value, quote: undefined, facts: quoteFacts(value.quote, value.article) };
    if (isVoice(value)) return voiceFacts(value);
    if (isRecord(value)) return eventFacts(value);
    return value;
  });
}

/** The same without the colours and shapes of voices, which follow from their order in the whole record. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/voice c\d s\d/g, 'voice');
}

function articleFacts(article: Article): unknown {
  const { slug, title, source } = article;
  return { at: slug, title, source: [source.publisher, source.url], day: publishedOn(article) };
}

function quoteFacts(quote: Quote, article: Article): unknown {
  const { id, number, kind, doubt, cue, source, day, segments, context } = quote;
  return {
    id,
    number,
    kind,
    doubt,
    said: saidOn(quote, article),
    words: segments.map(({ text }) => text),
    basis: [cue?.text, source?.text, day?.text],
    context: context.map(({ text, part }) => [part, text]),
  };
}

function voiceFacts({ id, name, named, mark }: Voice): unknown {
  return [id, name, named, mark];
}

function eventFacts(record: EventRecord): unknown {
  const { id, title, sides, place } = record.event;
  return {
    id,
    title,
    sides,
    place,
    day: eventDay(record),
    status: [record.event.status, shortStatus(record)],
  };
}

const isArticle = (value: object): value is Article => 'sourceText' in value && 'paragraphs' in value;

const isStatement = (value: object): value is { readonly quote: Quote; readonly article: Article } =>
  'quote' in value && 'article' in value && typeof value.article === 'object';

const isVoice = (value: object): value is Voice => 'speaker' in value && 'mark' in value && 'named' in value;

const isRecord = (value: object): value is EventRecord & { readonly event: Event } =>
  'mentions' in value && 'dating' in value;
