import type { VFile } from 'vfile';
import { isSeq, parseDocument, stringify } from 'yaml';
import type { TextEdit } from '#markdown/problems.ts';
import type { RedirectEntry } from '#model/redirect.ts';
import { REDIRECTS_FILE } from '../contentFiles.ts';

/** The first line of a file that is begun. */
const HEAD = '# Addresses that were public, and what became of them.\n';

/** The edits that add entries at the end of the file of redirects, which need not be there; none where its list is not one of lines. */
export function addEntries<T extends RedirectEntry | null>(
  entries: readonly T[],
  file: VFile,
): ReadonlyMap<T, TextEdit> {
  const text = String(file);
  const { contents } = parseDocument(text);
  if (contents !== null && !(isSeq(contents) && !contents.flow)) return new Map();
  const begin = text === '' ? HEAD : text.endsWith('\n') ? '' : '\n';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const at = { path: REDIRECTS_FILE, start: text.length, end: text.length };
  return new Map(
    entries
      .filter((entry) => entry !== null)
      .map((entry, i) => [
        entry,
        {
          ...at,
          text: ((i === 0 ? begin : '') + stringify([entry], { lineWidth: 0 })).replaceAll('\n', eol),
        },
      ]),
  );
}
