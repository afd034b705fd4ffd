import { isDeepStrictEqual } from 'node:util';
import type { ZodType } from 'astro/zod';
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { fieldsOf, itemOf } from './fieldOrder.ts';

/**
 * Fields as the importer writes them: in the order of their schema, a line each, in quotes only where YAML needs them.
 * Comments stay with the field that they stand before or behind. Null where the fields cannot be read, or where a comment
 * would be lost.
 */
export function canonicalYaml(source: string, schema: ZodType): string | null {
  const document = parseDocument(source);
  if (document.errors.length > 0) return null;
  const before = { fields: document.toJS(), comments: commentsOf(document) };
  orderFields(document.contents, schema);
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string') delete scalar.type;
    },
    Collection(_, collection) {
      collection.flow = false;
    },
  });
  const written = document.toString({ lineWidth: 0 }).trimEnd();
  const again = parseDocument(written);
  const after = { fields: again.toJS(), comments: commentsOf(again) };
  return again.errors.length === 0 && isDeepStrictEqual(before, after) ? written : null;
}

/** Puts the fields of each map in the order of its schema; those that it does not know stand behind, as they are. */
function orderFields(node: unknown, schema: unknown, isItem = false): void {
  if (isSeq(node)) for (const item of node.items) orderFields(item, itemOf(schema), true);
  if (!isMap(node)) return;
  const fields = fieldsOf(schema) ?? {};
  for (const { key, value } of node.items) orderFields(value, fields[String(key)]);
  const names = Object.keys(fields);
  const place = ({ key }: Pair) => {
    const at = names.indexOf(String(key));
    return at < 0 ? names.length : at;
  };
  const first = node.items[0];
  const ordered = node.items.toSorted((a, b) => place(a) - place(b));
  if (first !== ordered[0] && !isItem) giveComment(node, first);
  node.items = ordered;
}

/** A comment above the first field counts as one above them all, unless that field moves. Above an item of a list it stays. */
function giveComment(map: YAMLMap, first: Pair | undefined): void {
  if (!isScalar(first?.key) || typeof map.commentBefore !== 'string') return;
  first.key.commentBefore = [map.commentBefore, first.key.commentBefore].filter(Boolean).join('\n');
  delete map.commentBefore;
}

/** The lines of all comments, in no order. */
function commentsOf(document: Document.Parsed): string[] {
  const found: (string | null | undefined)[] = [document.commentBefore, document.comment];
  visit(document, {
    Node(_, node) {
      if (isNode(node)) found.push(node.commentBefore, node.comment);
    },
  });
  return found
    .flatMap((comment) => comment?.split('\n') ?? [])
    .map((line) => line.trim())
    .filter(Boolean)
    .sort();
}
