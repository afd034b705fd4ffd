import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { placeBetween } from './placeBetween.ts';

/** The attributes at the end of a mark, `{#a by=ann-lee of="a b"}`; of a note, those of its first line. */
const AT_END = /\{(?:[^{}"']|"[^"]*"|'[^']*')*\}$/;
/** `#a`, `by=ann-lee`, `of="a b"` or `partial`. */
const ATTRIBUTE =
  /#(?<id>[^\s#{}"'=]+)|(?<name>[A-Za-z_][\w.-]*)(?:=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'{}]+)))?/dg;

/**
 * Where the value of a mark's attribute stands, or its name where it has no value; the whole mark where it is not found.
 * With `word`, where that word stands in the value: of `of="a b"` the `b`.
 */
export function attributePlace(
  file: VFile,
  mark: Position | undefined,
  name: string,
  word?: string,
): Position | undefined {
  const groups = attributeIn(file, mark, name);
  const span = groups?.id ?? groups?.double ?? groups?.single ?? groups?.bare ?? groups?.name;
  if (!span) return mark;
  const [start, end] = span;
  if (word === undefined) return placeBetween(file, start, end);
  const at = Math.max(0, ` ${String(file).slice(start, end)} `.indexOf(` ${word} `));
  return placeBetween(file, start + at, start + at + word.length);
}

/** Where the name of a mark's attribute stands: of `by=ann-lee` the `by`. */
export function attributeNamePlace(
  file: VFile,
  mark: Position | undefined,
  name: string,
): Position | undefined {
  const groups = attributeIn(file, mark, name);
  const span = groups?.name ?? groups?.id;
  return span ? placeBetween(file, ...span) : mark;
}

type Groups = Readonly<Record<string, readonly [start: number, end: number] | undefined>>;

/** Where attributes stand whose name was given before, each with its name: of `{by=ann by=lee}` the second `by`. */
export function repeatedAttributes(
  file: VFile,
  mark: Position | undefined,
): [string, Position | undefined][] {
  const given = new Set<string>();
  return attributesIn(file, mark).flatMap(({ name, groups }): [string, Position | undefined][] => {
    const span = groups.name ?? groups.id;
    if (!given.has(name)) given.add(name);
    else if (span) return [[name, placeBetween(file, ...span)]];
    return [];
  });
}

/** The parts of an attribute as offsets of the file. */
function attributeIn(file: VFile, mark: Position | undefined, name: string): Groups | undefined {
  return attributesIn(file, mark).find((attribute) => attribute.name === name)?.groups;
}

/** All that are written, in their order; of two of one name the tree keeps the last alone. */
function attributesIn(file: VFile, mark: Position | undefined): { name: string; groups: Groups }[] {
  const { start, end } = mark ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const written = String(file).slice(start.offset, end.offset);
  const head = written.startsWith(':::') ? (written.split('\n', 1)[0] ?? '').trimEnd() : written;
  const braces = AT_END.exec(head);
  if (!braces) return [];
  const from = start.offset + braces.index;
  return [...braces[0].matchAll(ATTRIBUTE)].map(({ groups, indices }) => {
    const parts = Object.entries(indices?.groups ?? {});
    const spans = parts.map(([part, span]) => [part, span && [from + span[0], from + span[1]]]);
    return { name: groups?.name ?? 'id', groups: Object.fromEntries(spans) };
  });
}
