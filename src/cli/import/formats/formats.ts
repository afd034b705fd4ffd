import path from 'node:path';
import type { Format } from './format.ts';
import { markdown } from './markdown.ts';
import { ninjs } from './ninjs.ts';
import { plainText } from './plainText.ts';
import { webPage } from './webPage.ts';

/** Every format an import reads. Without a name that tells, the first counts that a file begins like. */
const FORMATS: readonly Format[] = [ninjs, webPage, markdown, plainText];

/** As much of a file tells what it is. */
const BEGINNING = 2048;

/** The format of a file by its name, or by how it begins where the name does not tell. */
export function formatOf(name: string, bytes: Buffer): Format {
  // Byte-order marks and the second bytes of UTF-16 apart, what tells a format is ASCII in all of them.
  const beginning = bytes
    .subarray(0, BEGINNING)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '');
  return byName(name) ?? FORMATS.find((format) => format.isLike(beginning)) ?? plainText;
}

/** Whether a file of a folder is to be imported: its name ends as that of a format does. */
export function isArticleFile(name: string): boolean {
  return byName(name) !== undefined;
}

function byName(name: string): Format | undefined {
  const extension = path.extname(name).toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.includes(extension));
}
