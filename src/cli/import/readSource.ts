import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type ReceivedSource, received } from './receivedSource.ts';

/**
 * Reads a source text; `-` reads standard input.
 *
 * @throws Error where it is not UTF-8 text, or holds none.
 */
export async function readSource(file: string): Promise<ReceivedSource> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  const name = file === '-' ? 'standard input' : file;
  const text = decode(bytes, name);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Error(`${name}: Unexpected empty text, expected an article`);
  return received(name, text, { bytes });
}

function decode(bytes: Buffer, name: string): string {
  const mend = 'expected text in UTF-8; convert it first, for example with `iconv -t UTF-8`';
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${name}: Unexpected bytes that are no UTF-8, ${mend}`);
  }
  const control = text.search(CONTROL);
  if (control < 0) return text;
  const line = text.slice(0, control).split('\n').length;
  throw new Error(`${name}:${line}: Unexpected control character U+${hex(text, control)}, ${mend}`);
}

/** Control characters other than tab, line breaks and form feed: a sign that this is no text. Markdown cannot hold all of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/;

function hex(text: string, at: number): string {
  return text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
}
