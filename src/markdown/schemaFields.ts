import type { z } from 'astro/zod';
import type { FieldPath } from './fields.ts';

/** The names of the fields that a field holds, or those of a file; none where it holds words. */
export function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  const shape = shapeAt(schema, path);
  return shape && 'shape' in shape ? Object.keys(shape.shape as object) : [];
}

/** The schema of a field inside another, without what says that it is optional. */
export function shapeAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  const field = wrappedAt(schema, path);
  return field && unwrapped(field);
}

/** What a field holds, in the words of its own schema, or of the list that it is an entry of. */
export function descriptionAt(schema: z.ZodType, path: FieldPath): string | undefined {
  const field = wrappedAt(schema, path);
  const own = field && describedBy(field);
  return own ?? (typeof path.at(-1) === 'number' ? descriptionAt(schema, path.slice(0, -1)) : undefined);
}

function describedBy(schema: z.ZodType): string | undefined {
  const inner = withoutOne(schema);
  return schema.description ?? (inner && describedBy(inner));
}

function wrappedAt(schema: z.ZodType, [next, ...rest]: FieldPath): z.ZodType | undefined {
  if (next === undefined) return schema;
  const inner = unwrapped(schema);
  if (typeof next === 'number' && 'element' in inner) return wrappedAt(inner.element as z.ZodType, rest);
  const shape = 'shape' in inner ? (inner.shape as Readonly<Record<string, z.ZodType>>) : {};
  const found = shape[String(next)];
  return found && wrappedAt(found, rest);
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const inner = withoutOne(schema);
  return inner ? unwrapped(inner) : schema;
}

/** What a schema adds a default, a `null` or a change to; undefined where it adds to none. */
function withoutOne(schema: z.ZodType): z.ZodType | undefined {
  if ('in' in schema) return schema.in as z.ZodType;
  return 'unwrap' in schema && !('element' in schema) ? (schema.unwrap as () => z.ZodType)() : undefined;
}
