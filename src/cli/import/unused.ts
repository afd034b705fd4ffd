/** An id that is not taken: the wished one, that one with a hint after it, or that one with a number. */
export function unused(wish: string, taken: ReadonlySet<string>, hint?: string): string {
  if (!taken.has(wish)) return wish;
  const base = hint === undefined ? wish : `${wish}-${hint}`;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
