import type { Draft } from '../../draft.ts';
import type { SourceFrame } from '../../parsers/cues/frame.ts';
import { nameAfter } from '../../parsers/phrases/apposition.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';
import { isSpeech } from './frameTraits.ts';

/** Someone who may have said a quote: whom a phrase near it names, or whoever said the quote before. */
export type Candidate = PhraseCandidate | CarriedCandidate;

export interface PhraseCandidate {
  readonly kind: 'phrase';
  readonly phrase: Phrase;
  /** Of the cues that the phrase is the source of, the one that most likely reports the quote; null where it has none. */
  readonly frame: SourceFrame | null;
  /** How many cues it is the source of. */
  readonly frames: number;
}

export interface CarriedCandidate {
  readonly kind: 'carried';
  /** The stretch whose speaker it is. */
  readonly from: number;
}

/**
 * Who may have said a stretch: whom each phrase of its own sentence names, and of the ones beside it, where the next is of
 * the same paragraph; and the speaker of the quote before.
 *
 * @param previous The stretch last found to be spoken, or -1.
 */
export function candidatesFor(draft: Draft, stretch: number, previous: number): Candidate[] {
  const place = draft.places[stretch];
  if (!place) return [];
  const candidates: Candidate[] = [-1, 0, 1].flatMap((step) =>
    phrasesBeside(draft, place.sentence, step).map((phrase) =>
      candidateOf(draft, phrase, step === 0 ? place.item : step < 0 ? Number.POSITIVE_INFINITY : 0),
    ),
  );
  if (previous >= 0) candidates.push({ kind: 'carried', from: previous });
  return candidates;
}

function phrasesBeside(draft: Draft, sentence: number, step: number): readonly Phrase[] {
  const own = draft.sentences[sentence];
  const other = draft.sentences[sentence + step];
  if (!own || !other) return [];
  if (step > 0 && own.paragraph !== other.paragraph) return [];
  const view = draft.views[sentence + step];
  // “The mayor, Ann Lee, said”: the name says more than the role.
  return view?.phrases.filter((phrase) => nameAfter(view, phrase) === null) ?? [];
}

function candidateOf(draft: Draft, phrase: Phrase, item: number): PhraseCandidate {
  let best: SourceFrame | null = null;
  let frames = 0;
  for (const frame of draft.frames[phrase.sentence] ?? []) {
    const { source } = frame;
    if (source.first !== phrase.first || source.limit !== phrase.limit) continue;
    frames++;
    if (best === null || isLikelier(frame, best, item)) best = frame;
  }
  return { kind: 'phrase', phrase: best?.source ?? phrase, frame: best, frames };
}

/** A cue that reports words or a stand comes before any other, then the nearer to the quote. */
function isLikelier(frame: SourceFrame, best: SourceFrame, item: number): boolean {
  if (isReport(frame) !== isReport(best)) return isReport(frame);
  if (item === Number.POSITIVE_INFINITY) return frame.item > best.item;
  return distance(frame, item) < distance(best, item);
}

/** Items from a cue to the quote; where the quote parts it from its source, another cue of the source reports the quote. */
function distance(frame: SourceFrame, item: number): number {
  const isParted = frame.source.head < item && item < frame.item;
  return Math.abs(frame.item - item) + (isParted ? 10 : 0);
}

function isReport(frame: SourceFrame): boolean {
  return isSpeech(frame) || frame.cueClass === 'judge';
}
