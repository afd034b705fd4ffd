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

/** A cue with the number of the entity whose words it reports; null where nobody knows whose. */
export interface SpokenCue extends MarkedText {
  readonly speaker: number | null;
}

/** The cues that report a quote, each once, in the order of the quotes. */
export function cuesOf({ attributions, discourse }: Draft): SpokenCue[] {
  const numbers = new Map(discourse.entities.map((entity, number) => [entity, number]));
  const cues = new Map<number, SpokenCue>();
  for (const { frame } of attributions) {
    if (!frame?.cue) continue;
    const entity = discourse.entityOf(frame.source);
    cues.set(frame.cue.start, { ...frame.cue, speaker: (entity && numbers.get(entity)) ?? null });
  }
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
