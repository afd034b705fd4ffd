/** Whether two values of content are the same: fields of front matter, spans, trees. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** A before and an after as far as they differ; null where they do not. */
export function pairOf<Value>(
  before: Value | null,
  after: Value | null,
): { readonly before: Value | null; readonly after: Value | null } | null {
  return isSame(before, after) ? null : { before, after };
}

/** What stands in one list and not in the other, as often as it does; each in its order. */
export function listChange<Item>(
  before: readonly Item[],
  after: readonly Item[],
): { readonly removed: Item[]; readonly added: Item[] } {
  return { removed: without(before, after), added: without(after, before) };
}

function without<Item>(items: readonly Item[], others: readonly Item[]): Item[] {
  const left = new Map<string, number>();
  for (const other of others) {
    const key = JSON.stringify(other);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return items.filter((item) => {
    const key = JSON.stringify(item);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}
