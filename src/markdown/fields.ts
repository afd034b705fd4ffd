import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { type Document, isMap, isNode, isScalar, type Pair, parseDocument } from 'yaml';
import { placeBetween } from './placeBetween.ts';

const FENCED = /^---\r?\n(?:([\s\S]*?)\r?\n)??---[^\S\n]*(?:\r?\n|$)/;

/** The fields at the head of a file, as YAML that knows where each of them stands. */
export interface Fields {
  readonly yaml: Document;
  /** Offset of the first field in the file. */
  readonly from: number;
  /** The lines of the fields, as they are written. */
  readonly written: string;
}

/** A way from the outermost field inwards: `['source', 'url']`, `['roles', 0, 'title']`. */
export type FieldPath = readonly PropertyKey[];

/** The fields of a file as it has them written, and the offset at which they begin; null where it has none. */
export function frontMatterOf(markdown: string): { readonly text: string; readonly from: number } | null {
  const fenced = FENCED.exec(markdown);
  return fenced && { text: fenced[1] ?? '', from: fenced[0].indexOf('\n') + 1 };
}

const known = new WeakMap<VFile, Fields | null>();

/**
 * The fields of a file, read once however many rules ask: those between the `---` lines, and all of a `.yaml` file; null where
 * another does not begin with them.
 */
export function fieldsOf(file: VFile): Fields | null {
  const before = known.get(file);
  if (before !== undefined) return before;
  const fields =
    file.extname === '.yaml'
      ? fieldsIn({ text: String(file), from: 0 })
      : fieldsIn(frontMatterOf(String(file)));
  known.set(file, fields);
  return fields;
}

function fieldsIn(part: ReturnType<typeof frontMatterOf>): Fields | null {
  return part && { yaml: parseDocument(part.text), from: part.from, written: part.text };
}

/** Where the value of a field stands, without the white space around it; undefined where it has none. */
export function fieldPlace(file: VFile, path: FieldPath): Position | undefined {
  const node = fieldsOf(file)?.yaml.getIn(path, true);
  return isNode(node) && node.range ? placeOf(file, node.range[0], node.range[1]) : undefined;
}

/** Where the name of a field stands. */
export function namePlace(file: VFile, path: FieldPath): Position | undefined {
  const key = pairAt(file, path)?.key;
  return isNode(key) && key.range ? placeOf(file, key.range[0], key.range[1]) : undefined;
}

/** Where a field stands; where it is missing, the name of the nearest one around it, or the line above all fields. */
export function nearestPlace(file: VFile, path: FieldPath): Position {
  for (let depth = path.length; depth > 0; depth--) {
    const around = path.slice(0, depth);
    const place = depth === path.length ? fieldPlace(file, around) : undefined;
    const found = place ?? namePlace(file, around) ?? fieldPlace(file, around);
    if (found) return found;
  }
  return { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } };
}

/** Whether a file has a field, whatever stands in it. */
export function hasField(file: VFile, path: FieldPath): boolean {
  return fieldsOf(file)?.yaml.hasIn(path) ?? false;
}

/** From offsets of the fields to a place in the file. */
export function placeOf(file: VFile, start: number, end: number): Position | undefined {
  const from = fieldsOf(file)?.from ?? 0;
  return placeBetween(file, from + start, from + end);
}

function pairAt(file: VFile, path: FieldPath): Pair | undefined {
  const yaml = fieldsOf(file)?.yaml;
  const around = path.length === 1 ? yaml?.contents : yaml?.getIn(path.slice(0, -1), true);
  if (!isMap(around)) return undefined;
  return around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
}
