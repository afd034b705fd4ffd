import type { Element, ElementContent } from 'hast';
import type { Certainty, DateAnchor } from './annotations.ts';
import type { ArticleFront } from './article.ts';
import type { Doubt } from './doubt.ts';
import type { EventFront } from './event.ts';
import type { PublicAddress } from './redirect.ts';
import type { MarkedText, Span } from './span.ts';
import type { SpeakerFront } from './speaker.ts';

/**
 * The site's content once it is read, checked and resolved: every id leads somewhere, every offset is one of the source
 * text. Keys are ids; articles stand in the order of their publication, speakers and events in the order of their ids.
 */
export interface Briefing {
  readonly articles: readonly Article[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly events: ReadonlyMap<string, Event>;
  /** What became of addresses that were public, in the order of their file. */
  readonly redirects: readonly Redirect[];
  /** The briefing that this is a part of: a voice keeps in it the colour and the shape that it has there. */
  readonly partOf?: Briefing;
}

/** An address that was public and has no page of its own any more. */
export type Redirect = Moved | Removed;

/** What stood there stands elsewhere now. */
export interface Moved {
  readonly from: PublicAddress;
  /** A page of the briefing, where the way ends. */
  readonly to: PublicAddress;
}

/** What stood there was taken out of the record. */
export interface Removed {
  readonly from: PublicAddress;
  readonly to: null;
  /** The day, `YYYY-MM-DD`. */
  readonly gone: string;
  /** In a sentence of our own. */
  readonly why: string;
  /** The slug of the article that it was taken out of, where that is published. */
  readonly article: string | null;
}

export interface Article extends ArticleFront {
  readonly slug: string;
  /** Newest first. */
  readonly corrections: ArticleFront['corrections'];
  readonly sourceText: string;
  readonly paragraphs: readonly Paragraph[];
  /** In the order of the text; `number` counts from 1. */
  readonly quotes: readonly Quote[];
  readonly terms: readonly MarkedText[];
  readonly mentions: readonly SpeakerMark[];
  readonly dates: readonly DateMark[];
  readonly events: readonly EventMark[];
  readonly notes: readonly Note[];
}

/** A paragraph of the source text as HTML: a `p`, or a `blockquote` where it is nothing but one person's words. */
export interface Paragraph extends Span {
  readonly element: Element;
  /** Ids of the utterances that begin here. */
  readonly quotes: readonly string[];
  readonly notes: readonly Note[];
  /** Ids of the events first named here. */
  readonly events: readonly string[];
}

/** One utterance. */
export interface Quote {
  readonly id: string;
  readonly article: string;
  /** Its place in the article, from 1. */
  readonly number: number;
  readonly kind: 'direct' | 'partial';
  /** Id of the speaker; null where the text names nobody. */
  readonly by: string | null;
  /** How the speaker was reached, where no editor has confirmed it yet: it is then shown as inferred. Else null. */
  readonly doubt: Doubt | null;
  readonly said: Said | null;
  /** Its passages, with their quotation marks. */
  readonly segments: readonly Segment[];
  readonly source: MarkedText | null;
  readonly cue: MarkedText | null;
  /** The date expression that gives the day it was said. */
  readonly day: DateMark | null;
  /** The sentences it stands in. */
  readonly context: readonly ContextRun[];
}

export interface Segment extends MarkedText {
  /** Index of its paragraph in {@link Article.paragraphs}. */
  readonly paragraph: number;
  /** Id of its element on the article's page; the first one's is the quote's. */
  readonly anchor: string;
}

export interface Said {
  /** EDTF level 1. */
  readonly value: string;
  readonly certainty: Certainty;
}

/** A run of a quote's sentences, cut where its parts begin and end; `reporter` is everything between them. */
export interface ContextRun extends MarkedText {
  readonly part: 'words' | 'source' | 'cue' | 'day' | 'reporter';
}

export interface SpeakerMark extends MarkedText {
  readonly speaker: string;
  readonly paragraph: number;
}

export interface DateMark extends MarkedText {
  /** EDTF level 1; null where the expression has no calendar value (“in recent months”). */
  readonly value: string | null;
  readonly certainty: Certainty;
  /** Null where the words name the date in full, or it has no value. */
  readonly from: CountedFrom | null;
  readonly paragraph: number;
  /** Id of its element on the article's page. */
  readonly anchor: string;
}

/** What “Tuesday” was counted from to be a day of the calendar. */
export interface CountedFrom {
  readonly kind: DateAnchor['kind'];
  /** That date, EDTF level 1. */
  readonly value: string;
}

export interface EventMark extends MarkedText {
  readonly event: string;
  readonly paragraph: number;
  /** Id of its element on the article's page. */
  readonly anchor: string;
  /** The sentence it stands in. */
  readonly sentence: MarkedText;
}

/** An editor's note on a quote. It is no part of the source text. */
export interface Note {
  /** Letter by which text and note refer to each other, from `a` in each article. */
  readonly letter: string;
  /** The same on paper, where notes are endnotes: from 1 in each article. */
  readonly number: number;
  readonly on: string;
  readonly content: readonly ElementContent[];
}

export interface Speaker extends SpeakerFront {
  readonly id: string;
  /** An editor's words. */
  readonly body: readonly ElementContent[];
}

export interface Event extends EventFront {
  readonly id: string;
  readonly body: readonly ElementContent[];
}
