import type { Draft } from '../../draft.ts';
import type { SourceFrame } from '../../parsers/cues/frame.ts';

/** Someone who may have said a quote: by a cue near it, or because the quote before it was theirs. */
export type Candidate =
  | { readonly kind: 'frame'; readonly frame: SourceFrame }
  | { readonly kind: 'carried'; readonly from: number };

/**
 * Who may have said a stretch: every frame of its own sentence and of the ones beside it in the paragraph; of the last
 * sentence before the paragraph, where the stretch opens one; and the speaker of the quote before.
 *
 * @param previous The stretch last found to be spoken, or -1.
 */
export function candidatesFor(draft: Draft, stretch: number, previous: number): Candidate[] {
  const place = draft.places[stretch];
  if (!place) return [];
  const frames = [-1, 0, 1].flatMap((step) => framesBeside(draft, place.sentence, step));
  const candidates: Candidate[] = frames.map((frame) => ({ kind: 'frame', frame }));
  if (previous >= 0) candidates.push({ kind: 'carried', from: previous });
  return candidates;
}

function framesBeside(draft: Draft, sentence: number, step: number): readonly SourceFrame[] {
  const own = draft.sentences[sentence];
  const other = draft.sentences[sentence + step];
  if (!own || !other) return [];
  if (step > 0 && own.paragraph !== other.paragraph) return [];
  return draft.frames[sentence + step] ?? [];
}
