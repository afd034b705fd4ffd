import type { SourceMetadata } from '../receivedSource.ts';

/** What a file holds, once its format is taken off. */
export interface SourceRead {
  /** The article: paragraphs with empty lines between them. */
  readonly text: string;
  readonly metadata: SourceMetadata;
  /** What an editor should know of how it was read, a line each. */
  readonly notes: readonly string[];
}

/** A charset that a file names itself, and what in it says so. */
export interface DeclaredCharset {
  readonly label: string;
  /** “its `<meta>`” */
  readonly where: string;
}

/** A kind of file that an import reads. */
export interface Format {
  /** “a web page” */
  readonly name: string;
  /** Ends of file names, in lower case. */
  readonly extensions: readonly string[];
  /** Whether a file whose name tells nothing begins like one. */
  readonly isLike: (beginning: string) => boolean;
  readonly declaredCharset?: (bytes: Buffer) => DeclaredCharset | undefined;
  /** @throws Error with what was found and how to mend it, where it holds no article. */
  readonly read: (text: string) => SourceRead | Promise<SourceRead>;
}
