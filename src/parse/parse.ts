import type { Annotations } from '#model/annotations.ts';
import { annotationsOf } from './annotationsOf.ts';
import { type Draft, emptyDraft, type Step } from './draft.ts';
import { findEvents } from './events/findEvents.ts';
import type { LearnedEvents } from './events/governing/learned.ts';
import type { Forest } from './forest.ts';
import { findFrames } from './parsers/cues/findFrames.ts';
import { viewSentence } from './parsers/cues/sentenceView.ts';
import { findStretches } from './parsers/marks/findStretches.ts';
import { placesOf, readNarration } from './parsers/narration.ts';
import { findPhrases } from './parsers/phrases/findPhrases.ts';
import { attribute } from './refiners/attribution/attribute.ts';
import { committedTrees, type Learned } from './refiners/attribution/learned.ts';
import { surroundingsOf } from './refiners/attribution/surroundings.ts';
import { dateArticle } from './refiners/dateArticle.ts';
import { cuesOf, sourceKeys, spokenSpans } from './refiners/selections.ts';
import { readDiscourse } from './refiners/speakers/discourse.ts';
import { numberUtterances } from './refiners/utterances.ts';
import { readDocument } from './text/document.ts';

/** What a parse needs besides the text. */
export interface ParseOptions {
  /** The reference date, `YYYY-MM-DD`: the day the article was published. */
  readonly published: string;
  /** Trees other than the committed ones: those that are being judged. */
  readonly learned?: Learned;
  /** What tells which event a date dates, other than what is committed. */
  readonly governing?: LearnedEvents;
  /** Trees that date events, other than the committed ones. */
  readonly eventDays?: Forest;
}

/** Propose: each parser finds what may matter and leaves nothing out for being unlikely. */
const PARSERS: readonly Step[] = [
  // Words between marks first: all that follows reads the reporter's own sentences around them.
  ({ document }) => ({ stretches: findStretches(document) }),
  ({ document, stretches }) => ({ sentences: readNarration(document, stretches) }),
  ({ sentences }) => ({ places: placesOf(sentences) }),
  (draft) => ({ surroundings: draft.stretches.map((_, stretch) => surroundingsOf(draft, stretch)) }),
  ({ document, sentences }) => ({
    views: sentences.map((sentence, i) => viewSentence(sentence, i, findPhrases(document.text, sentence, i))),
  }),
  // Cues need the noun phrases: a cue without a possible source is none.
  ({ document, views }) => ({ frames: views.map((view) => findFrames(document.text, view)) }),
];

/** Decide: each refiner settles one question, for those after it to build on. */
const REFINERS: readonly Step[] = [
  // Is it spoken, and by which of the sources near it?
  (draft) => ({ attributions: attribute(draft) }),
  (draft) => ({ utterances: numberUtterances(draft) }),
  // Who is behind the words that name a source? Needs the sources: who spoke last is whom “he” means.
  (draft) => ({ discourse: readDiscourse(draft, sourceKeys(draft)) }),
  // When was it said, and what does “today” in a quote mean then?
  (draft) => dateArticle(draft),
  (draft) => ({
    events: findEvents(draft.document, draft.dates, {
      published: draft.published,
      cues: cuesOf(draft),
      quoted: spokenSpans(draft),
      governing: draft.governing,
      trees: draft.eventDays,
    }),
  }),
];

/** Finds who said what and when in a source text. Pure: the same text and date give the same annotations. */
export function parse(text: string, options: ParseOptions): Annotations {
  return annotationsOf(decide(propose(text, options)));
}

/** An article after the refiners. */
export function decide(proposed: Draft): Draft {
  return REFINERS.reduce(takeStep, proposed);
}

/** An article after the parsers, before the refiners: what the rankers are given to decide on. */
export function propose(text: string, options: ParseOptions): Draft {
  return PARSERS.reduce(takeStep, {
    ...emptyDraft(readDocument(text), options.published, options.learned ?? committedTrees()),
    governing: options.governing,
    eventDays: options.eventDays,
  });
}

function takeStep(draft: Draft, step: Step): Draft {
  return { ...draft, ...step(draft) };
}
