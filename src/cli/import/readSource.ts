import { messageOf } from '../fail.ts';
import { decode } from './decode.ts';
import { formatOf } from './formats/formats.ts';
import { refuseBinary } from './formats/knownBinary.ts';
import { plainText } from './formats/plainText.ts';
import { type ReceivedSource, received } from './receivedSource.ts';
import type { SourceFile } from './sourceFiles.ts';

/**
 * Reads a source of any format.
 *
 * @param charset of bytes that say nothing of it themselves
 * @throws Error with the file's name, where it cannot be read or holds no article.
 */
export async function readSource({ name, read }: SourceFile, charset?: string): Promise<ReceivedSource> {
  try {
    return await sourceOf(name, await read(), charset);
  } catch (error) {
    throw new Error(`${name}: ${messageOf(error)}`, { cause: error });
  }
}

async function sourceOf(name: string, bytes: Buffer, asked: string | undefined): Promise<ReceivedSource> {
  refuseBinary(bytes);
  const format = formatOf(name, bytes);
  const decoded = decode(bytes, { asked, declared: format.declaredCharset?.(bytes) });
  refuseControls(decoded.text);
  const { text, metadata, notes } = await format.read(decoded.text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Error('Unexpected empty text, expected an article');
  const told = { metadata, notes: [...decoded.notes, ...notes] };
  // Text in UTF-8 is kept to the byte, with its byte-order mark where it has one.
  if (format === plainText && decoded.isUtf8)
    return received(name, bytes.toString('utf8'), { bytes, ...told });
  return received(name, text, told);
}

/** Control characters other than tab, line breaks and form feed: a sign that this is no text. Markdown cannot hold all of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/;

function refuseControls(text: string): void {
  const at = text.search(CONTROL);
  if (at < 0) return;
  const line = text.slice(0, at).split('\n').length;
  const character = text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
  throw new Error(
    `Unexpected control character U+${character} in line ${line}, expected text; if it is text in another charset, name it, as in \`--charset utf-16le\``,
  );
}
