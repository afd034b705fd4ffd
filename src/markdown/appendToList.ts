import { isMap, isScalar, isSeq, type Node, parseDocument, stringify } from 'yaml';
import { frontMatterOf } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/**
 * Puts an entry at the end of a list in a file's front matter; a list that is not there yet becomes the last field. Every other
 * byte of the file stays: written again as a whole, the fields would lose an editor's indentation and blank lines.
 *
 *     corrections:                               corrections:
 *       - date: 2024-06-01   # by phone    →       - date: 2024-06-01   # by phone
 *     ---                                          - date: 2024-06-02
 *                                                ---
 *
 * @throws Error where the list is written in a form that an entry cannot be put into.
 */
export function appendToList(markdown: string, key: string, entry: Entry): string {
  const front = frontMatterOf(markdown);
  if (front === null) throw new Error('Unexpected start of file, expected front matter');
  const eol = markdown.startsWith('---\r\n') ? '\r\n' : '\n';
  const yaml = appended(front.text, key, entry, eol);
  if (!holds(yaml, front.text, key, entry)) {
    throw new Error(
      `Unexpected form of \`${key}\`, expected a list with a line \`- …\` for each entry. Write it so, and try again.`,
    );
  }
  return markdown.slice(0, front.from) + yaml + markdown.slice(front.from + front.text.length);
}

function appended(yaml: string, key: string, entry: Entry, eol: string): string {
  const value = fieldValue(yaml, key);
  if (value === undefined) return `${yaml}${eol}${key}:${asLines(entry, '  ', eol)}`;
  const [start, end] = value.range ?? [0, 0];
  if (isSeq(value) && value.items.length > 0) {
    const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
    return afterLine(yaml, yaml.slice(0, end).trimEnd().length, asLines(entry, indent, eol));
  }
  // An empty list, or none where its key stands: what follows on its line, such as a comment, stays there.
  const before = yaml.slice(0, start).trimEnd();
  return afterLine(before + yaml.slice(end), before.length, asLines(entry, '  ', eol));
}

/** What stands behind a field's key; undefined where there is no such field. */
function fieldValue(yaml: string, key: string): Node | undefined {
  const fields = parseDocument(yaml).contents;
  const pair = isMap(fields)
    ? fields.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  return pair?.value as Node | undefined;
}

/** An entry of a block list on lines of its own, each begun by a line break. */
function asLines(entry: Entry, indent: string, eol: string): string {
  return stringify([entry], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => eol + (line === '' ? '' : indent + line))
    .join('');
}

/** A text with more put in at the end of the line that an offset is in. */
function afterLine(text: string, offset: number, more: string): string {
  const at = offset + (text.slice(offset).match(/^[^\r\n]*/)?.[0].length ?? 0);
  return text.slice(0, at) + more + text.slice(at);
}

/** Whether fields hold what they held, with the entry at the end of the list, and nothing else. */
function holds(yaml: string, before: string, key: string, entry: Entry): boolean {
  const [now, then] = [yaml, before].map((text) => parseDocument(text).toJS({ maxAliasCount: 0 }));
  const expected = { ...then, [key]: [...(then[key] ?? []), entry] };
  return JSON.stringify(now) === JSON.stringify(expected);
}
