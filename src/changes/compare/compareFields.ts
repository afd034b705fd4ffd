import type { FieldChange } from '../changes.ts';
import { pairOf } from './same.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of front matter that differ, each by its path: `title`, `source.publisher`. A list is one value, and so is a group
 * of fields that only one side has. An empty list, or a field left out, is nothing.
 *
 * @param left fields that are compared elsewhere
 */
export function compareFields(
  before: object | null,
  after: object | null,
  left: ReadonlySet<string>,
  path = '',
): FieldChange[] {
  const [was, is] = [given(before), given(after)];
  return [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((name) => {
    const field = `${path}${name}`;
    const [one, other] = [was[name] ?? null, is[name] ?? null];
    if (left.has(field)) return [];
    if (isGroup(one) && isGroup(other)) return compareFields(one, other, left, `${field}.`);
    const pair = pairOf(one, other);
    return pair ? [{ field, ...pair }] : [];
  });
}

function given(fields: object | null): Fields {
  return Object.fromEntries(
    Object.entries(fields ?? {}).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
