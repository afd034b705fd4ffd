import type { Item } from '../narrationSentence.ts';

/** Words before a number that belong to what it counts, by the first of them. */
const APPROXIMATIONS: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  [
    ['more', 'than'],
    ['fewer', 'than'],
    ['less', 'than'],
    ['at', 'least'],
    ['at', 'most'],
    ['as', 'many', 'as'],
    ['up', 'to'],
    ['nearly'],
    ['almost'],
    ['roughly'],
    ['approximately'],
  ],
  ([first = '']) => first,
);

/** Where the number of “more than 40 scientists” begins; `first` itself where no such words stand there. */
export function approximationLimit(items: readonly Item[], first: number): number {
  const runs = APPROXIMATIONS.get(items[first]?.lower ?? '');
  const words = runs?.find((run) => run.every((word, i) => items[first + i]?.lower === word));
  if (!words) return first;
  const limit = first + words.length;
  const [number, counted] = [items[limit], items[limit + 1]];
  const counts = number?.tag === 'NUM' || (number?.lower === 'a' && counted?.tag === 'NUM');
  return counts ? limit : first;
}
