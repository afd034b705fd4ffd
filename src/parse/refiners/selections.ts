import type { MarkedText, Span } from '#model/span.ts';
import type { Draft } from '../draft.ts';
import { keyOf, type PhraseKey } from '../parsers/phrases/phrase.ts';

/** The stretches that someone speaks. */
export function spokenSpans(draft: Draft): Span[] {
  return draft.attributions.flatMap(({ spoken, stretch }) => {
    const span = draft.stretches[stretch];
    return spoken && span ? [{ start: span.start, end: span.end }] : [];
  });
}

/** The cues that report a quote, each once, in the order of the quotes. */
export function cuesOf(draft: Draft): MarkedText[] {
  const cues = new Map<number, MarkedText>();
  for (const { frame } of draft.attributions) if (frame?.cue) cues.set(frame.cue.start, frame.cue);
  return [...cues.values()];
}

/** The keys of the phrases that are the source of a quote, those behind a relative pronoun included. */
export function sourceKeys(draft: Draft): Set<PhraseKey> {
  return new Set(
    draft.attributions.flatMap(({ frame }) =>
      frame ? [keyOf(frame.source), keyOf(frame.source.antecedent ?? frame.source)] : [],
    ),
  );
}
