import { z } from 'astro/zod';

/** The schema of each field of a map, in the order in which the schema names them; null where it is of no map. */
export function fieldsOf(schema: unknown): Readonly<Record<string, unknown>> | null {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodObject ? inner.shape : null;
}

/** The schema of what stands in a list; null where it is of no list. */
export function itemOf(schema: unknown): unknown {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodArray ? inner.element : null;
}

/** A schema without what says only that a field may be missing, or what it becomes. */
function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema;
}
