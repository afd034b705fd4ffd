import MagicString from 'magic-string';
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';

/** A source text: its file from `content/`, and the digest of its bytes. */
export interface SourceFile {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Front matter with another source text; the one that was there becomes the last of `source.former`. All else stays to the
 * byte: comments, order, quotation marks.
 *
 * @param yaml what stands between the `---` lines
 * @throws Error where `source` holds its fields in a way that cannot be edited in place
 */
export function withRevisedSource(yaml: string, now: SourceFile): string {
  const document = parseDocument(yaml);
  const source = document.get('source', true);
  if (!isMap(source)) throw unexpected('no fields');
  const before = {
    text: String(source.get('text')),
    sha256: String(source.get('sha256')),
  };
  const edited = new MagicString(yaml);
  edited.update(...rangeOf(source, 'text'), now.text);
  edited.update(...rangeOf(source, 'sha256'), now.sha256);
  addFormer(edited, yaml, source, before);
  const result = edited.toString();
  confirm(result, now, before);
  return result;
}

/** Puts lines in, with the line breaks of the file. */
function putAfter(edited: MagicString, yaml: string, at: number, lines: string): void {
  edited.appendLeft(lineEnd(yaml, at), yaml.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines);
}

function addFormer(edited: MagicString, yaml: string, source: YAMLMap, { text, sha256 }: SourceFile): void {
  const former = source.get('former', true);
  if (isSeq(former) && former.items.length > 0) {
    const last = former.items.at(-1) as Node;
    const [start, end] = [last.range?.[0] ?? 0, last.range?.[1] ?? 0];
    if (former.flow === true) {
      edited.appendLeft(end, `, { text: ${text}, sha256: ${sha256} }`);
      return;
    }
    const dash = yaml.lastIndexOf('-', start);
    const [outer, inner] = [columnOf(yaml, dash), columnOf(yaml, start)];
    const gap = ' '.repeat(inner - outer - 1);
    putAfter(
      edited,
      yaml,
      end,
      `\n${' '.repeat(outer)}-${gap}text: ${text}\n${' '.repeat(inner)}sha256: ${sha256}`,
    );
    return;
  }
  const [, end] = lastRange(source);
  if (source.flow === true) {
    edited.appendLeft(end, `, former: [{ text: ${text}, sha256: ${sha256} }]`);
    return;
  }
  const indent = ' '.repeat(columnOf(yaml, keyStart(source)));
  putAfter(
    edited,
    yaml,
    end,
    `\n${indent}former:\n${indent}  - text: ${text}\n${indent}    sha256: ${sha256}`,
  );
}

/** The last field of `source`; what follows it belongs to another. */
function lastRange(source: YAMLMap): readonly [number, number] {
  const value = source.items.at(-1)?.value as Node | null | undefined;
  if (!value?.range) throw unexpected('a field without a value');
  return [value.range[0], value.range[1]];
}

function keyStart(source: YAMLMap): number {
  return (source.items[0]?.key as Node | undefined)?.range?.[0] ?? 0;
}

function rangeOf(source: YAMLMap, key: string): [number, number] {
  const value = source.get(key, true);
  if (!isScalar(value) || !value.range) throw unexpected(`no \`${key}\``);
  return [value.range[0], value.range[1]];
}

function columnOf(yaml: string, at: number): number {
  return at - (yaml.lastIndexOf('\n', at - 1) + 1);
}

/** The end of the line that an offset stands in, comment and all. A block that ends there ends with its line. */
function lineEnd(yaml: string, at: number): number {
  const from = yaml[at - 1] === '\n' ? at - 1 : at;
  const end = yaml.indexOf('\n', from);
  return end < 0 ? yaml.length : yaml[end - 1] === '\r' ? end - 1 : end;
}

/** What was edited in place says what it should. */
function confirm(yaml: string, now: SourceFile, before: SourceFile): void {
  const { source } = parseDocument(yaml).toJS({ maxAliasCount: 0 }) as {
    source: SourceFile & { former?: SourceFile[] };
  };
  const last = source.former?.at(-1);
  const holds =
    source.text === now.text &&
    source.sha256 === now.sha256 &&
    last?.text === before.text &&
    last.sha256 === before.sha256;
  if (!holds) throw unexpected('fields that cannot be edited in place');
}

function unexpected(what: string): Error {
  return new Error(`Unexpected \`source\` with ${what}, expected its fields one a line`);
}
