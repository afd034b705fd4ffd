import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { Annotations } from '#model/annotations.ts';
import type { TextDocument } from '#parse/text/document.ts';
import { type DraftEvent, draftEvents } from './draftEvents.ts';
import { type DraftQuote, draftQuotes } from './draftQuotes.ts';
import { type DraftSpeaker, draftSpeakers } from './draftSpeakers.ts';

/** What content already holds, so that new ids do not take what is there. */
export interface Existing {
  /** Names and aliases of each speaker that has a name, by id; an unnamed one has none. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
  readonly events: ReadonlySet<string>;
  readonly quotes: ReadonlySet<string>;
}

/** Content that an article's annotations give, before an editor has seen it. */
export interface Draft {
  readonly marks: readonly MarkToWrite[];
  readonly speakers: readonly DraftSpeaker[];
  readonly events: readonly DraftEvent[];
  readonly quotes: readonly DraftQuote[];
}

/** Turns annotations into marks, with new files for the speakers and events that content does not know. */
export function draft(
  slug: string,
  document: TextDocument,
  annotations: Annotations,
  existing: Existing,
): Draft {
  const speakers = draftSpeakers(slug, annotations, existing.speakers);
  const speakerIds = new Map(speakers.map((speaker) => [speaker.foundAs, speaker.id]));
  const quotes = draftQuotes(document.text, annotations, speakerIds, existing.quotes);
  const events = draftEvents(document, annotations, existing.events);
  const dates = annotations.dates.map(({ start, end, edtf }): MarkToWrite => {
    return { name: 'date', start, end, attributes: edtf === undefined ? {} : { is: edtf } };
  });
  const terms = annotations.quotes
    .filter((segment) => segment.kind === 'term')
    .map(({ start, end }): MarkToWrite => ({ name: 'term', start, end, attributes: {} }));
  const marks = [...quotes.flatMap((q) => q.marks), ...events.flatMap((e) => e.marks), ...dates, ...terms];
  return { marks, speakers, events, quotes };
}
