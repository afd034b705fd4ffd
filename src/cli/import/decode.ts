import { isAscii, isUtf8 } from 'node:buffer';
import type { DeclaredCharset } from './formats/format.ts';

/** Bytes read as text. */
export interface Decoded {
  readonly text: string;
  /** Whether they were UTF-8 already. */
  readonly isUtf8: boolean;
  readonly notes: readonly string[];
}

const MARKS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Reads bytes by their byte-order mark, else by the charset that was asked for (`--charset`), else by the one the file
 * declares, else as UTF-8. The text has no byte-order mark.
 *
 * @throws Error where the bytes are not what they are said to be.
 */
export function decode(
  bytes: Buffer,
  {
    asked,
    declared,
  }: { readonly asked?: string | undefined; readonly declared?: DeclaredCharset | undefined },
): Decoded {
  const { label, where } = charsetOf(bytes, asked, declared);
  const decoder = decoderOf(label, where);
  const inUtf8 = decoder.encoding === 'utf-8';
  if (!inUtf8 && declared?.where === where && isWrittenInUtf8(bytes))
    throw new Error(sayMistaken(decoder.encoding, where));
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new Error(
      `Unexpected bytes, expected text in ${nameOf(decoder.encoding)}${where && `, as ${where} says`}: ${MEND}`,
    );
  }
  const wrong = inUtf8 ? undefined : /[\u0080-\u009f]/.exec(text);
  if (wrong)
    throw new Error(
      `Unexpected control character ${codePoint(wrong[0])} in what was read as ${decoder.encoding}: ${MEND}`,
    );
  return { text, isUtf8: inUtf8, notes: [...sayRead(decoder.encoding, where, asked), ...sayLost(text)] };
}

const MEND = 'name the charset it is in, as in `--charset windows-1252`, or convert it with `iconv -t UTF-8`';

/** Bytes of another charset, beyond ASCII, are UTF-8 by no accident; a page's own word for its charset is often an old one. */
function isWrittenInUtf8(bytes: Buffer): boolean {
  return isUtf8(bytes) && !isAscii(bytes);
}

function sayMistaken(encoding: string, where: string): string {
  return (
    `Unexpected UTF-8, expected text in ${encoding}, as ${where} says: read it as what it is with \`--charset utf-8\`, ` +
    `or as what it says with \`--charset ${encoding}\``
  );
}

function charsetOf(
  bytes: Buffer,
  asked: string | undefined,
  declared: DeclaredCharset | undefined,
): DeclaredCharset {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return { label: marked[0], where: 'its byte-order mark' };
  if (asked !== undefined) return { label: asked, where: '--charset' };
  return declared ?? { label: 'utf-8', where: '' };
}

function decoderOf(label: string, where: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new Error(
      `Unexpected charset \`${label}\`${where && `, named by ${where}`}, expected one that browsers know: ${MEND}`,
    );
  }
}

function sayRead(encoding: string, where: string, asked: string | undefined): string[] {
  const other = where !== '--charset' && asked !== undefined && new TextDecoder(asked).encoding !== encoding;
  const why = where && ` as ${where} says${other ? `, not as --charset ${asked}` : ''}`;
  return encoding === 'utf-8' && !other ? [] : [`read as ${encoding},${why}; kept in UTF-8`];
}

/** Characters that were lost before the file came here are the source's now; an editor should know. */
function sayLost(text: string): string[] {
  const lost = text.split('\ufffd').length - 1;
  return lost === 0
    ? []
    : [`“\ufffd” stands ${lost === 1 ? 'once' : `${lost} times`} in it, where a character was lost before`];
}

function nameOf(encoding: string): string {
  return encoding === 'utf-8' ? 'UTF-8' : encoding;
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
}
