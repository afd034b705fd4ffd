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
 * Who may have said a stretch: whom each phrase of its own sentence names; the subject of the sentence before and whom a
 * verb of speech has for its subject there, and in the one after where it is of the same paragraph; and the speaker of the
 * quote before.
 *
 * @param previous The stretch last found to be spoken, or -1.
 */
export function candidatesFor(draft: Draft, stretch: number, previous: number): Candidate[] {
  const place = draft.places[stretch];
  if (!place) return [];
  const candidates: Candidate[] = [
    ...candidatesBeside(draft, place.sentence, -1),
    ...candidatesIn(draft, place.sentence, place.item),
    ...candidatesBeside(draft, place.sentence, 1),
  ];
  if (previous >= 0) candidates.push({ kind: 'carried', from: previous });
  return candidates;
}

function candidatesBeside(draft: Draft, sentence: number, step: -1 | 1): PhraseCandidate[] {
  const [own, other] = [draft.sentences[sentence], draft.sentences[sentence + step]];
  if (!own || !other || (step > 0 && own.paragraph !== other.paragraph)) return [];
  const found = candidatesIn(draft, sentence + step, step < 0 ? other.items.length : 0);
  // “Price sought to allay their fears:” — what a colon leads into may be reported by any verb.
  if (step < 0 && other.items.at(-1)?.text === ':') return found;
  // “Lind shook her head. ‘They never came.’” — its subject may be the speaker whatever it did.
  const subject = found.find(
    ({ phrase, frame }) => frame !== null && phrase.preposition === null && !phrase.possessive,
  );
  return found.filter(
    (candidate) => candidate === subject || (candidate.frame !== null && isSpeech(candidate.frame)),
  );
}

/** @param item Where the quote stands in the sentence, or on which side of it. */
function candidatesIn(draft: Draft, sentence: number, item: number): PhraseCandidate[] {
  const view = draft.views[sentence];
  if (!view) return [];
  // “The mayor, Ann Lee, said”: the name says more than the role.
  const phrases = view.phrases.filter((phrase) => nameAfter(view, phrase) === null);
  return phrases.map((phrase) => candidateOf(draft, phrase, item));
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
