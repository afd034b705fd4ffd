import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap,
} from 'yaml';
import { frontMatterOf } from './fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A way from the outermost field inwards, by names: `['source', 'text']`. */
type Path = readonly string[];

/**
 * Sets a field in a file's front matter; one that is not there yet becomes the last of those that it belongs to. Every other byte
 * of the file stays: written again as a whole, the fields would lose an editor's indentation and blank lines.
 *
 *     source:                                   source:
 *       headline: A ferry   # as sent    →        headline: "A ferry: no more"   # as sent
 *
 * @throws Error where the fields are written in a form that it cannot be put into
 */
export function setField(markdown: string, path: Path, value: string): string {
  return edited(markdown, path, value, (yaml, eol) => {
    const field = parseDocument(yaml).getIn(path, true);
    return isScalar(field) ? replaced(yaml, field, value, eol) : withField(yaml, path, value, eol);
  });
}

/**
 * The same with an entry at the end of a list, which need not be there yet.
 *
 *     corrections:                               corrections:
 *       - date: 2024-06-01   # by phone    →       - date: 2024-06-01   # by phone
 *     ---                                          - date: 2024-06-02
 *                                                ---
 *
 * @throws Error where the list is written in a form that an entry cannot be put into
 */
export function appendEntry(markdown: string, path: Path, entry: Entry): string {
  return edited(markdown, path, entry, (yaml, eol) => {
    const list = parseDocument(yaml).getIn(path, true);
    if (list === undefined) return withField(yaml, path, [entry], eol);
    return isSeq(list) && list.items.length > 0
      ? withItem(yaml, list as Node, entry, eol)
      : begun(yaml, list as Node, entry, eol);
  });
}

/** Edits the fields, and sees that they then hold the value, or at the end of a list the entry, and else what they held. */
function edited(
  markdown: string,
  path: Path,
  value: string | Entry,
  edit: (yaml: string, eol: string) => string,
): string {
  const front = frontMatterOf(markdown);
  if (front === null) throw new Error('Unexpected start of file, expected front matter');
  const yaml = edit(front.text, markdown.startsWith('---\r\n') ? '\r\n' : '\n');
  if (!holds(yaml, front.text, path, value))
    throw new Error(
      `Unexpected form of \`${path.join('.')}\`, expected ${typeof value === 'string' ? 'each field on a line of its own' : 'a list with a line `- …` for each entry'}. Write it so, and try again.`,
    );
  return markdown.slice(0, front.from) + yaml + markdown.slice(front.from + front.text.length);
}

function replaced(yaml: string, field: Scalar, value: string, eol: string): string {
  const [start, end] = rangeOf(field);
  // Words on lines of their own end with a line break.
  const after = yaml.slice(start, end).endsWith('\n') ? eol : '';
  return yaml.slice(0, start) + onLine(value) + after + yaml.slice(end);
}

/** A field more, after the last one of those around it. */
function withField(yaml: string, path: Path, value: string | readonly Entry[], eol: string): string {
  const fields = parseDocument(yaml).getIn(path.slice(0, -1), true);
  const [last] = isMap(fields) ? fields.items.slice(-1) : [];
  const name = path.at(-1) ?? '';
  if (!isMap(fields) || last === undefined) return yaml;
  if (fields.flow) return atEnd(yaml, fields, `${name}: ${onLine(value)}`);
  if (path.length === 1) return yaml + asLines({ [name]: value }, '', eol);
  const indent = indentOf(yaml, rangeOf(fields.items[0]?.key as Node)[0]);
  return afterNode(yaml, (last.value ?? last.key) as Node, asLines({ [name]: value }, indent, eol));
}

function withItem(yaml: string, list: Node, entry: Entry, eol: string): string {
  if (isCollection(list) && list.flow) return atEnd(yaml, list, onLine(entry));
  return afterNode(yaml, list, asLines([entry], indentOf(yaml, rangeOf(list)[0]), eol));
}

/** The first entry of an empty list, or of none where its name stands: what follows on its line, such as a comment, stays there. */
function begun(yaml: string, list: Node, entry: Entry, eol: string): string {
  const [start, end] = rangeOf(list);
  const before = yaml.slice(0, start).trimEnd();
  const name = before.lastIndexOf('\n') + 1;
  const indent = `${/^ */.exec(before.slice(name))?.[0]}  `;
  return afterLine(before + yaml.slice(end), before.length, asLines([entry], indent, eol));
}

/** Puts more in before what closes a collection in braces or brackets. */
function atEnd(yaml: string, collection: Node | YAMLMap, more: string): string {
  const close = rangeOf(collection)[1] - 1;
  const at = yaml.slice(0, close).trimEnd().length;
  return `${yaml.slice(0, at)}, ${more}${yaml.slice(at)}`;
}

function afterNode(yaml: string, node: Node, more: string): string {
  return afterLine(yaml, yaml.slice(0, rangeOf(node)[1]).trimEnd().length, more);
}

/** A text with more put in at the end of the line that an offset is in. */
function afterLine(text: string, offset: number, more: string): string {
  const at = offset + (text.slice(offset).match(/^[^\r\n]*/)?.[0].length ?? 0);
  return text.slice(0, at) + more + text.slice(at);
}

function rangeOf(node: Pick<Node, 'range'>): readonly [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

/** What stands before an offset in its line; that of a list's entry, too: `  ` of `  - date`. */
function indentOf(yaml: string, at: number): string {
  return yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at);
}

/** A value on lines of its own, each begun by a line break. */
function asLines(value: unknown, indent: string, eol: string): string {
  return stringify(value, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => eol + (line === '' ? '' : indent + line))
    .join('');
}

/** A value on one line: `{ text: a.txt }`. */
function onLine(value: unknown): string {
  const document = new Document(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: true }).trimEnd();
}

function holds(yaml: string, before: string, path: Path, value: string | Entry): boolean {
  const [now, then] = [yaml, before].map((text) => parseDocument(text).toJS({ maxAliasCount: 0 }) as unknown);
  return JSON.stringify(now) === JSON.stringify(withValue(then, path, value));
}

function withValue(fields: unknown, [name, ...rest]: Path, value: string | Entry): unknown {
  if (name === undefined) return typeof value === 'string' ? value : [...listOf(fields), value];
  const known: Entry = typeof fields === 'object' && fields !== null ? { ...fields } : {};
  return { ...known, [name]: withValue(known[name], rest, value) };
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
