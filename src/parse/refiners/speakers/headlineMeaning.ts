import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';
import type { Entity } from './entity.ts';
import { knownName } from './namesakes.ts';
import type { State } from './state.ts';

/**
 * Whom a phrase of a headline means: one whom the running text names. “Ana Prull Wins Harford” begins with a name, and
 * all of it looks like one.
 */
export function headlineMeaning(state: State, view: SentenceView, phrase: Phrase): Entity | null {
  const parts = state.partsOf(view, phrase);
  if (!parts) return null;
  for (let length = parts.keys.length; length > 0; length--) {
    const known = knownName(state, { ...parts, keys: parts.keys.slice(0, length) });
    if (known) return known;
  }
  return null;
}
