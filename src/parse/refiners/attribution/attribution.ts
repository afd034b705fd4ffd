import type { SourceFrame } from '../../parsers/cues/frame.ts';

/** What is decided of one quoted stretch. */
export interface Attribution {
  readonly stretch: number;
  readonly spoken: boolean;
  /** The cue and source it goes by; null for terms and where the text names nobody. */
  readonly frame: SourceFrame | null;
  /** The spoken stretch whose speaker this one was given, or -1 where it has a cue of its own. */
  readonly carriedFrom: number;
}
