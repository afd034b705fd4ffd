import type { Article, Quote } from '#model/briefing.ts';
import type { Doubt } from '#model/doubt.ts';
import type { Span } from '#model/span.ts';
import { type AddressOf, eventAddress, quoteAddress, speakerAddress } from '../../addresses.ts';
import { dayBasisOf, restsOnInference } from '../../dayBasis.ts';
import { eventDayRestsOnInference } from '../../eventDayBasis.ts';
import type { EventRecord } from '../../eventRecords.ts';
import { html } from '../../hast.ts';
import { withPortableLinks } from '../../portableLinks.ts';
import { isPrintable } from '../../printable.ts';
import { restsOnInferredDay } from '../../sayCounting.ts';
import { namingsIn } from '../../speakers/namings.ts';
import type { Voices } from '../../voices.ts';
import type { Body, Motivation } from './annotationModel.ts';
import { comment, dayInData, description, linked, tag } from './bodies.ts';

/** A mark of an article: where it stands, and what is said of the words there. */
export interface Mark {
  /** Unique in the article. */
  readonly id: string;
  readonly span: Span;
  readonly motivation: Motivation;
  readonly body: readonly Body[];
}

/** What the marks of an article refer to. */
export interface MarkContext {
  readonly address: AddressOf;
  readonly voices: Voices;
  readonly events: ReadonlyMap<string, EventRecord>;
}

/**
 * All marks of an article, as far as it is published, in the order of the text: passages of quotes, notes on them, cues, the
 * words that name speakers, dates, and events.
 */
export function marksOf(article: Article, context: MarkContext): readonly Mark[] {
  return [
    ...article.quotes.flatMap((quote) => passages(quote, article, context)),
    ...article.quotes.flatMap((quote) => notes(quote, article, context)),
    ...article.quotes.flatMap((quote) => cue(quote, context)),
    ...namings(article, context),
    ...dates(article),
    ...events(article, context),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function passages(quote: Quote, article: Article, { address, voices }: MarkContext): readonly Mark[] {
  const { said } = quote;
  const body = [
    tag(`quote, ${quote.kind}`),
    linked('linking', address(quoteAddress(quote.id))),
    ...speakerBodies(quote, address, voices),
    description(
      `Said: ${said === null ? 'no day given' : dayInData(said, restsOnInference(dayBasisOf(quote, article)))}`,
    ),
  ];
  return quote.segments.map((span) => ({ id: span.anchor, span, motivation: 'describing', body }));
}

function speakerBodies({ by, doubt }: Quote, address: AddressOf, voices: Voices): readonly Body[] {
  if (by === null) return [description('Speaker: not given')];
  if (doubt !== null) return [doubtful(by, doubt, voices)];
  return [linked('identifying', address(speakerAddress(by))), description(`Speaker: ${nameOf(by, voices)}`)];
}

function doubtful(by: string, route: Doubt, voices: Voices): Body {
  return description(`Speaker: ${nameOf(by, voices)} (implied: reached by ${route}, not confirmed)`);
}

function nameOf(by: string, voices: Voices): string {
  return voices.get(by)?.speaker.name ?? by;
}

function notes(quote: Quote, article: Article, { address }: MarkContext): readonly Mark[] {
  const [span] = quote.segments;
  return article.notes
    .filter(({ on }) => on === quote.id && span !== undefined)
    .map(({ letter, content }) => ({
      id: `note_${letter}`,
      span: span ?? { start: 0, end: 0 },
      motivation: 'commenting',
      body: [comment(html(withPortableLinks(content, address)))],
    }));
}

function cue({ id, cue: span }: Quote, { address }: MarkContext): readonly Mark[] {
  const body = [tag('cue'), linked('linking', address(quoteAddress(id)))];
  return span === null ? [] : [{ id: `cue_${id}`, span, motivation: 'tagging', body }];
}

function namings(article: Article, { address, voices }: MarkContext): readonly Mark[] {
  return namingsIn(article).map((span) => ({
    id: `speaker_${span.start}`,
    span,
    motivation: 'identifying',
    body: [
      tag('speaker'),
      span.doubt === null
        ? linked('identifying', address(speakerAddress(span.speaker)))
        : doubtful(span.speaker, span.doubt, voices),
    ],
  }));
}

function dates(article: Article): readonly Mark[] {
  return article.dates.map((date) => ({
    id: date.anchor,
    span: date,
    motivation: 'classifying',
    body: [
      tag('date'),
      description(
        date.value === null
          ? 'No date of the calendar'
          : dayInData(
              { ...date, value: date.value },
              date.from !== null && restsOnInferredDay(date, article),
            ),
      ),
      ...(date.from === null ? [] : [description(`Counted from: ${date.from.kind}, ${date.from.value}`)]),
    ],
  }));
}

function events(article: Article, { address, events }: MarkContext): readonly Mark[] {
  return article.events
    .filter((mark) => isPrintable(article, mark))
    .map((mark) => ({
      id: mark.anchor,
      span: mark,
      motivation: 'identifying',
      body: [
        tag('event'),
        linked('identifying', address(eventAddress(mark.event))),
        ...eventBodies(events.get(mark.event)),
      ],
    }));
}

function eventBodies(record: EventRecord | undefined): readonly Body[] {
  if (!record) return [];
  const { date, certainty, status } = record.event;
  const day = dayInData({ value: date, certainty }, eventDayRestsOnInference(record));
  return [description(`Date: ${day}. Status: ${status}`)];
}
