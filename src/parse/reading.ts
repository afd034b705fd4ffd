import type { SourceFrame } from './parsers/cues/frame.ts';
import {
  headingFrames,
  possessiveFrames,
  prepositionFrames,
  signatureFrames,
} from './parsers/cues/otherFrames.ts';
import { type SentenceView, viewSentence } from './parsers/cues/sentenceView.ts';
import { verbFrames } from './parsers/cues/verbFrames.ts';
import { findStretches, type Stretch } from './parsers/marks/findStretches.ts';
import { type NarrationSentence, readNarration } from './parsers/narration.ts';
import { findPhrases } from './parsers/phrases/findPhrases.ts';
import type { TextDocument } from './text/document.ts';

/** Where a quoted stretch stands among the reporter's sentences. */
export interface Place {
  readonly sentence: number;
  readonly item: number;
}

/** What the parsers propose, before anything is decided. */
export interface Reading {
  readonly document: TextDocument;
  readonly stretches: readonly Stretch[];
  readonly sentences: readonly NarrationSentence[];
  readonly views: readonly SentenceView[];
  /** Cues with their sources, for each sentence in turn. */
  readonly frames: readonly (readonly SourceFrame[])[];
  /** One for each stretch. */
  readonly places: readonly Place[];
}

type FrameParser = (text: string, view: SentenceView) => SourceFrame[];

/** Ways in which a sentence can name a source. Each proposes on its own; the ranker decides. */
const FRAME_PARSERS: readonly FrameParser[] = [
  verbFrames,
  prepositionFrames,
  possessiveFrames,
  headingFrames,
  signatureFrames,
];

/** Runs the parsers: quoted stretches, the reporter's sentences around them, noun phrases, cues with their sources. */
export function readProposals(document: TextDocument): Reading {
  const stretches = findStretches(document);
  const sentences = readNarration(document, stretches);
  const views = sentences.map((sentence, index) =>
    viewSentence(sentence, index, findPhrases(document.text, sentence, index)),
  );
  const frames = views.map((view) => FRAME_PARSERS.flatMap((parser) => parser(document.text, view)));
  return { document, stretches, sentences, views, frames, places: placesOf(sentences) };
}

function placesOf(sentences: readonly NarrationSentence[]): Place[] {
  return sentences.flatMap(({ items }, sentence) =>
    items.flatMap((item, at) => (item.stretch >= 0 ? [{ sentence, item: at }] : [])),
  );
}
