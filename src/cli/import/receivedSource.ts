import { createHash } from 'node:crypto';

/** What a file says of itself beside its text. */
export interface SourceMetadata {
  readonly headline?: string;
  /** “Ida Holm and Per Lund” */
  readonly byline?: string;
  readonly publisher?: string;
  /** The day it appeared where its publisher is: `YYYY-MM-DD`. */
  readonly published?: string;
  /** Its own address, as the publisher gives it. */
  readonly url?: string;
  /** BCP 47: `en-GB`. */
  readonly language?: string;
}

/** A source as it was received. */
export interface ReceivedSource {
  /** File name, or `standard input`. */
  readonly name: string;
  /** The text in UTF-8, as it is kept. Plain text that came in UTF-8 is kept to the byte. */
  readonly bytes: Buffer;
  readonly text: string;
  /** Of `bytes`: one text is one source, whatever page it was saved with. */
  readonly sha256: string;
  readonly metadata: SourceMetadata;
  /** What an editor should know of how it was read, a sentence each. */
  readonly notes: readonly string[];
}

/** A source of that text; `bytes` where they are not simply the text in UTF-8. */
export function received(
  name: string,
  text: string,
  {
    bytes = Buffer.from(text),
    metadata = {},
    notes = [],
  }: Partial<Omit<ReceivedSource, 'name' | 'text' | 'sha256'>> = {},
): ReceivedSource {
  return { name, bytes, text, sha256: createHash('sha256').update(bytes).digest('hex'), metadata, notes };
}
