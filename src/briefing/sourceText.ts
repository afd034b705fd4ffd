import { createHash } from 'node:crypto';
import { type FoldedText, fold } from '#markdown/fold.ts';

/** The text of a source file. */
export interface SourceText {
  readonly text: string;
  readonly folded: FoldedText;
}

/** Reads a source file whose bytes are those that an article records; gives null where it is missing or altered. */
export function readSourceText(
  { text: name, sha256 }: { readonly text: string; readonly sha256: string },
  sources: ReadonlyMap<string, Buffer>,
): SourceText | null {
  const bytes = sources.get(name);
  if (!bytes || digestOf(bytes) !== sha256) return null;
  const text = bytes.toString('utf8');
  return { text, folded: fold(text) };
}

/** SHA-256 of a file's bytes, in hexadecimal digits. */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
