import type { DateRule } from './dateRules.ts';
import type { MarkedText, Span } from './span.ts';

/**
 * What the parser finds in a source text: the parse contract. Everything here is a span of the text or follows from one;
 * what an editor makes of it is in `article.ts`, `speaker.ts` and `event.ts`.
 */
export interface Annotations {
  /** One entry a segment, in the order of the text. */
  readonly quotes: readonly QuoteSegment[];
  readonly speakers: readonly FoundSpeaker[];
  readonly dates: readonly DateExpression[];
  readonly events: readonly EventMention[];
}

/** `direct`: a whole utterance; `partial`: a fragment inside the reporter's sentence; `term`: words nobody speaks. */
export type QuoteKind = 'direct' | 'partial' | 'term';

/** Whether the text itself gives a fact, or we infer it. */
export type Certainty = 'stated' | 'implied';

export interface QuoteSegment extends Span {
  readonly kind: QuoteKind;
  /** Segments of one utterance share this number, counted from 0 in the order of the text. */
  readonly utterance: number;
  /** The words that name who speaks, and whom they mean; null where the text names nobody. */
  readonly speaker: SourceMention | null;
  readonly cue: MarkedText | null;
  /** How the speaker was reached; null where there is none. */
  readonly attribution: QuoteAttribution | null;
  readonly said: SaidOn | null;
}

/**
 * The ways to a speaker: a `cue` that names them; a cue with a `pronoun`; the `label` of a turn; `continuation` of what they
 * said before; `nearby`, by the place of their name alone, such as under the words or before a colon.
 */
export const ROUTES = ['cue', 'pronoun', 'label', 'continuation', 'nearby'] as const;

export type Route = (typeof ROUTES)[number];

export interface QuoteAttribution {
  readonly how: Route;
  /** From 0 to 1, calibrated on annotated news: of those at 0.9, nine in ten are spoken and have the right source. */
  readonly score: number;
}

export interface SourceMention extends MarkedText {
  /** The name behind the mention: “he” → “Ned Price”. */
  readonly canonical: string;
  /** The {@link FoundSpeaker.id} of that name. */
  readonly id: string;
}

/** The day an utterance was made, `YYYY-MM-DD` (or coarser, where the text is). */
export interface SaidOn {
  readonly value: string;
  readonly certainty: Certainty;
}

export type SpeakerKind = 'person' | 'unnamed' | 'group' | 'organisation' | 'document';

export interface FoundSpeaker {
  /** Unique in the article: `ned-price`. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As the text words it: “State Department spokesman”. */
  readonly role?: string;
  /** All that the text says it is, in the order of the text; the first is {@link FoundSpeaker.role}. */
  readonly roles?: readonly MarkedText[];
  /** The organisation that a role names: of “spokesman for the Harford Port Authority” the Harford Port Authority. */
  readonly affiliation?: MarkedText;
  readonly mentions: readonly MarkedText[];
}

/** A TIMEX3 type. */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What TIMEX3 says of a value that is not meant exactly: “early 2021” `START`, “at least three days” `EQUAL_OR_MORE`. */
export type DateMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** What a date was counted from. */
export interface DateAnchor {
  /** The reference date; the day on which the quote around it was said; or a date that the text mentions before. */
  readonly kind: 'published' | 'said' | 'mentioned';
  /** A day `YYYY-MM-DD`; where it was mentioned, its TIMEX3 value: `2021-Q3`. */
  readonly value: string;
  /** Which way, where the tense of the sentence or a word (“last”, “ago”, “until”) decided that. */
  readonly direction?: 'past' | 'future';
}

export interface DateExpression extends MarkedText {
  readonly type: DateType;
  /** TIMEX3 value: `2022-01-10`, `2022-W02`, `P3D`, `PAST_REF`. */
  readonly value: string;
  readonly mod?: DateMod;
  /** The same in EDTF level 1, where EDTF can say it: quarters, weeks and weekends as intervals. */
  readonly edtf?: string;
  /** The name of the rule that read it; of the day, where a time of day is joined to it. */
  readonly rule: DateRule;
  /** Absent where the words name the date in full, or it has no place on the calendar. */
  readonly anchor?: DateAnchor;
}

/**
 * `reported`: the text says that it happened or happens; `planned`: that it lies ahead; `denied`: that it did not happen or
 * will not; `supposed`: only that it may, might or is said to have.
 */
export type EventOutlook = 'reported' | 'planned' | 'denied' | 'supposed';

/** An event named by its head word, the verb or noun that stands for it. */
export interface EventMention extends MarkedText {
  /** Mentions of one event share this number, counted from 0 in the order of the text. */
  readonly event: number;
  /** What a reader would call the event, in the source's words; the same for all its mentions. */
  readonly title: string;
  readonly status: EventOutlook;
  /**
   * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the finest that the mentions of the event allow. Absent where nothing dates it, where
   * its time lies nowhere on the calendar (“recently”), and where it is denied or supposed: such an event has no day.
   */
  readonly date?: string;
  /** The same in EDTF level 1, with the word that leads to it: `../2021-12` of “by December 2021”. */
  readonly edtf?: string;
  /** Present where `date` is. `stated`: an expression governs it; `implied`: the date is lent, or follows from publication. */
  readonly certainty?: Certainty;
  /** The expression that dates it or lends it its date, absent where only the publication date does. */
  readonly dateStart?: number;
  readonly dateEnd?: number;
  /** Who takes part, as the sentence of this mention words it: names and groups. */
  readonly participants: readonly MarkedText[];
}
