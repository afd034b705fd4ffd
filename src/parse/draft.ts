import type { DateExpression, EventMention, SaidOn } from '#model/annotations.ts';
import type { LearnedEvents } from './events/governing/learned.ts';
import type { Forest } from './forest.ts';
import type { SourceFrame } from './parsers/cues/frame.ts';
import type { SentenceView } from './parsers/cues/sentenceView.ts';
import type { Stretch } from './parsers/marks/findStretches.ts';
import type { NarrationSentence, Place } from './parsers/narrationSentence.ts';
import type { Attribution } from './refiners/attribution/attribution.ts';
import type { Learned } from './refiners/attribution/learned.ts';
import type { Surroundings } from './refiners/attribution/surroundings.ts';
import type { Discourse } from './refiners/speakers/entity.ts';
import type { TextDocument } from './text/document.ts';

/** What is known of an article so far. Every step of the parse adds to it and changes nothing that stands in it. */
export interface Draft {
  readonly document: TextDocument;
  /** The reference date, `YYYY-MM-DD`. */
  readonly published: string;
  /** What decides who speaks. */
  readonly learned: Learned;
  /** What tells which event a date dates, where it is not what is committed. */
  readonly governing?: LearnedEvents | undefined;
  /** What dates events, where it is not the committed trees. */
  readonly eventDays?: Forest | undefined;
  // Proposed by the parsers.
  readonly stretches: readonly Stretch[];
  readonly sentences: readonly NarrationSentence[];
  /** Where each stretch stands among the sentences. */
  readonly places: readonly Place[];
  /** Each stretch in the sentence around it. */
  readonly surroundings: readonly (Surroundings | null)[];
  /** The sentences with their noun phrases. */
  readonly views: readonly SentenceView[];
  /** The cues of each sentence with their possible sources. */
  readonly frames: readonly (readonly SourceFrame[])[];
  // Decided by the refiners, one entry for each stretch.
  readonly attributions: readonly Attribution[];
  readonly utterances: readonly number[];
  readonly said: readonly (SaidOn | null)[];
  // Decided for the whole article.
  readonly discourse: Discourse;
  readonly dates: readonly DateExpression[];
  readonly events: readonly EventMention[];
}

/** One step of the parse: reads the draft and returns what it adds. */
export type Step = (draft: Draft) => Partial<Draft>;

export function emptyDraft(document: TextDocument, published: string, learned: Learned): Draft {
  return {
    document,
    published,
    learned,
    stretches: [],
    sentences: [],
    places: [],
    surroundings: [],
    views: [],
    frames: [],
    attributions: [],
    utterances: [],
    said: [],
    discourse: { entities: [], entityOf: () => null, sureOf: () => 1 },
    dates: [],
    events: [],
  };
}
