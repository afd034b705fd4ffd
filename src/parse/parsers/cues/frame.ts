import type { MarkedText } from '#model/span.ts';
import type { CueClass } from '../../constants/speechVerbs.ts';
import type { Phrase } from '../phrases/phrase.ts';

/** How the source of a cue was found; the ranker trusts some ways more than others. */
export type Link =
  | 'adjacent' // Price said
  | 'inverted' // said Price
  | 'relative' // Price, who said
  | 'interrupted' // Price, the spokesman, said
  | 'coordinated' // Price smiled and said
  | 'control' // Price hastened to define
  | 'participle' // Price spoke at length, saying
  | 'reduced' // a statement saying
  | 'distant' // Price … said, with words between that we cannot read
  | 'passive' // Price was asked
  | 'agent' // was told by Price
  | 'according' // according to Price
  | 'possessive' // Price’s claim
  | 'object' // urged Price to call
  | 'heading' // Price: “…”
  | 'signature' // “…” — Price
  | 'bare'; // no cue names Price as a source

/** A cue and the phrase that names its source: someone who may have said a quote nearby. */
export interface SourceFrame {
  readonly sentence: number;
  /** Item of the cue's head word, and the first and last of the cue itself. */
  readonly item: number;
  readonly cueFirst: number;
  readonly cueLimit: number;
  readonly cue: MarkedText | null;
  readonly lemma: string;
  readonly cueClass: CueClass | null;
  readonly source: Phrase;
  readonly link: Link;
}
