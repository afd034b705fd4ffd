import type { Draft } from '../../../draft.ts';
import type { SourceFrame } from '../../../parsers/cues/frame.ts';
import type { Item } from '../../../parsers/narrationSentence.ts';
import { isSpeech } from '../frameTraits.ts';
import type { Surroundings } from '../surroundings.ts';

/** A verb of speech in the sentence of a quote, with its subject: it may report the quote. */
export interface Report {
  /** The first item of its source. */
  readonly source: number;
  /** Words between the quote and the clause of the verb. */
  readonly distance: number;
  /** Nothing but marks stands between the two. */
  readonly beside: boolean;
  /** The clause comes last in its sentence, behind a comma or a quote: “…, investigators have concluded.” */
  readonly trails: boolean;
  /** The clause comes first in its sentence. */
  readonly leads: boolean;
}

export function reportsIn(draft: Draft, { sentence, items, item }: Surroundings): Report[] {
  return (draft.frames[sentence] ?? [])
    .filter((frame) => isSpeech(frame) && frame.link !== 'object' && frame.link !== 'possessive')
    .map((frame) => reportOf(items, item, frame));
}

function reportOf(items: readonly Item[], quote: number, frame: SourceFrame): Report {
  const first = Math.min(frame.cueFirst, frame.source.first);
  const limit = Math.max(frame.cueLimit, frame.source.limit);
  const between = frame.item < quote ? items.slice(frame.cueLimit, quote) : items.slice(quote + 1, first);
  const words = between.filter(({ tag }) => tag !== 'PUNCT').length;
  return {
    source: frame.source.first,
    distance: words,
    beside: words === 0,
    trails: opensClause(items[first - 1]) && items.slice(limit).every(({ tag }) => tag === 'PUNCT'),
    leads: first === 0,
  };
}

function opensClause(before: Item | undefined): boolean {
  return before?.tag === 'QUOTE' || before?.text === ',';
}
