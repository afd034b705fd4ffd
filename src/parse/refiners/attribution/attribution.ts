import type { Route } from '#model/annotations.ts';
import type { SourceFrame } from '../../parsers/cues/frame.ts';

/** What is decided of one quoted stretch. */
export interface Attribution {
  readonly stretch: number;
  readonly spoken: boolean;
  /** The cue and source it goes by; null for terms and where the text names nobody. */
  readonly frame: SourceFrame | null;
  /** The spoken stretch whose speaker this one was given, or -1 where it has a cue of its own. */
  readonly carriedFrom: number;
  /** How the speaker was reached; null where there is none. */
  readonly how: Route | null;
  /** How likely the trees find it that these words are spoken, and by this speaker: 0 to 1, not calibrated. */
  readonly likelihood: number;
}
