import type { Element } from 'hast';
import type { Article, Note, Paragraph, Quote } from '#model/briefing.ts';
import { dateReadings } from './dateReadings.ts';
import { saidOn } from './dayBasis.ts';
import { compareDays } from './days.ts';
import { type EventRecord, layAhead } from './eventRecords.ts';
import { excerptParagraph } from './excerpt.ts';
import { inContentLanguage } from './inLanguage.ts';
import type { KnownDay } from './knownDay.ts';
import { saySpeaker } from './knownSpeaker.ts';
import {
  markParagraph,
  type PageMarks,
  type QuoteVoice,
  utteranceClass,
  utterancesIn,
} from './markParagraph.ts';
import { markOf, type Voices, voiceOf } from './voices.ts';

/** A paragraph with what stands beside it. */
export interface ParagraphView {
  readonly element: Element;
  readonly labels: readonly Label[];
  readonly notes: readonly Note[];
  /** Events first named here that lay ahead on the article's day; earliest first. */
  readonly planned: readonly EventRecord[];
}

/** Who speaks, beside the paragraph where the utterance begins. */
export interface Label {
  readonly quote: Quote;
  readonly said: KnownDay | null;
  /** The class that the utterance's segments in the paragraph share with it. */
  readonly group: string;
}

/** Readies all paragraphs of an article for its page. */
export function paragraphViews(
  article: Article,
  voices: Voices,
  events: ReadonlyMap<string, EventRecord>,
  formerIds: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly ParagraphView[] {
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  const marks: PageMarks = {
    voiceIn: (id) => quoteVoice(quotes.get(id), voices),
    notes: notesByAnchor(article),
    formerIds,
    readings: new Map(
      dateReadings(article).flatMap((reading) => reading.marks.map((mark) => [mark, reading])),
    ),
  };
  return article.paragraphs.map((paragraph) => ({
    element: inContentLanguage(markParagraph(shownPart(article, paragraph), marks)),
    labels: labelsOf(article, paragraph, quotes),
    notes: paragraph.notes,
    planned: plannedIn(article, paragraph, events),
  }));
}

function quoteVoice(quote: Quote | undefined, voices: Voices): QuoteVoice {
  const voice = voiceOf(voices, quote?.by ?? null);
  return { classes: markOf(voice), name: saySpeaker(quote ?? { doubt: null }, voice) };
}

function shownPart(article: Article, paragraph: Paragraph): Element {
  return article.rights === 'full-text' ? paragraph.element : excerptParagraph(article, paragraph);
}

/** An article's notes by the id of the last segment of the quote that each is on. */
function notesByAnchor(article: Article): ReadonlyMap<string, readonly Note[]> {
  const anchors = new Map(
    article.quotes.map((quote) => [quote.id, quote.segments.at(-1)?.anchor ?? quote.id]),
  );
  return Map.groupBy(article.notes, (note) => anchors.get(note.on) ?? note.on);
}

function labelsOf(
  article: Article,
  paragraph: Paragraph,
  quotes: ReadonlyMap<string, Quote>,
): readonly Label[] {
  const groups = utterancesIn(paragraph.element);
  return paragraph.quotes.flatMap((id) => {
    const quote = quotes.get(id);
    return quote ? [{ quote, said: saidOn(quote, article), group: utteranceClass(groups.indexOf(id)) }] : [];
  });
}

function plannedIn(
  article: Article,
  paragraph: Paragraph,
  events: ReadonlyMap<string, EventRecord>,
): readonly EventRecord[] {
  return paragraph.events
    .flatMap((id) => events.get(id) ?? [])
    .filter(({ event }) => layAhead(event, article.published))
    .sort((a, b) => compareDays(a.event.date, b.event.date));
}
