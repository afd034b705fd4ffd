import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { Annotations } from '#model/annotations.ts';
import type { ArticleFront } from '#model/article.ts';
import type { TextDocument } from '#parse/text/document.ts';
import { draftDates } from './draftDates.ts';
import { type DraftEvent, draftEvents } from './draftEvents.ts';
import { type DraftQuote, draftQuotes } from './draftQuotes.ts';
import { type DraftSpeaker, draftSpeakers } from './draftSpeakers.ts';
import type { Library } from './library.ts';

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
  library: Library,
  rights: ArticleFront['rights'] = 'full-text',
): Draft {
  const speakers = draftSpeakers(slug, annotations, library.speakers);
  const speakerIds = new Map(speakers.map((speaker) => [speaker.foundAs, speaker.id]));
  const dates = draftDates(annotations);
  const quotes = draftQuotes(document, annotations, dates, speakerIds, library.quotes);
  const events = draftEvents(document, annotations, dates, library.events, rights);
  const terms = annotations.quotes
    .filter((segment) => segment.kind === 'term')
    .map(({ start, end }): MarkToWrite => ({ name: 'term', start, end, attributes: {} }));
  const marks = [...quotes.flatMap((q) => q.marks), ...events.flatMap((e) => e.marks), ...dates, ...terms];
  return { marks: joinShared(marks), speakers, events, quotes };
}

/** Words that name the source of two statements, or report both, are marked once. */
export function joinShared(marks: readonly MarkToWrite[]): MarkToWrite[] {
  const joined = new Map<string, MarkToWrite>();
  for (const mark of marks) {
    const key = `${mark.name} ${mark.start} ${mark.end} ${mark.attributes.is ?? ''}`;
    const before = joined.get(key);
    joined.set(
      key,
      before?.name === 'cue'
        ? { ...mark, attributes: { of: `${before.attributes.of} ${mark.attributes.of}` } }
        : mark,
    );
  }
  return [...joined.values()];
}
