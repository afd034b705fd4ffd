import type { Item } from '../narrationSentence.ts';

/** Words before a number that belong to what it counts. */
const APPROXIMATIONS: readonly (readonly string[])[] = [
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
];

/** Where the number of “more than 40 scientists” begins; `first` itself where no such words stand there. */
export function approximationLimit(items: readonly Item[], first: number): number {
  const words = APPROXIMATIONS.find((run) => run.every((word, i) => items[first + i]?.lower === word));
  const limit = first + (words?.length ?? 0);
  const [number, counted] = [items[limit], items[limit + 1]];
  const counts = number?.tag === 'NUM' || (number?.lower === 'a' && counted?.tag === 'NUM');
  return counts ? limit : first;
}
