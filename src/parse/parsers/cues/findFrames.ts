import type { SourceFrame } from './frame.ts';
import {
  headingFrames,
  headlineFrames,
  possessiveFrames,
  prepositionFrames,
  signatureFrames,
} from './otherFrames.ts';
import type { SentenceView } from './sentenceView.ts';
import { verbFrames } from './verbFrames.ts';

type FrameParser = (text: string, view: SentenceView) => SourceFrame[];

/** The ways in which a sentence can name a source. Each proposes on its own; the ranker decides. */
const FRAME_PARSERS: readonly FrameParser[] = [
  verbFrames,
  prepositionFrames,
  possessiveFrames,
  headingFrames,
  signatureFrames,
  headlineFrames,
];

/** The cues of a sentence with their possible sources. */
export function findFrames(text: string, view: SentenceView): SourceFrame[] {
  return FRAME_PARSERS.flatMap((parser) => parser(text, view));
}
