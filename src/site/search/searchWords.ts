import { CORE, type SearchRecord } from './searchShape.ts';

/** Shorter words are too like each other for one to be suggested for another. */
const SHORTEST = 4;

const WORD = new RegExp(`(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{M}]{${SHORTEST - 1},}(?![\\p{L}\\p{N}])`, 'gu');

/** A word as misspelt ones are compared with it: in small letters, without accents. */
export function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of the records, each as it stands there most often, by the letter that it begins with once it is folded; those
 * of most records first.
 */
export function wordsByLetter(records: Iterable<SearchRecord>): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, Map<string, number>>();
  for (const record of records)
    for (const word of wordsOf(record)) {
      const known = spellings.get(folded(word)) ?? new Map<string, number>();
      spellings.set(folded(word), known.set(word, (known.get(word) ?? 0) + 1));
    }
  const words = Array.from(spellings.values(), (known) => ({
    word: [...known].sort(mostFirst)[0]?.[0] ?? '',
    records: [...known.values()].reduce((sum, count) => sum + count, 0),
  })).sort((a, b) => mostFirst([a.word, a.records], [b.word, b.records]));
  return Map.groupBy(
    words.map(({ word }) => word),
    letterOf,
  );
}

export const letterOf = (word: string): string => [...folded(word)][0] ?? '';

function wordsOf({ content, meta }: SearchRecord): ReadonlySet<string> {
  return new Set([content.replaceAll(CORE, ''), meta.title, meta.about ?? ''].join(' ').match(WORD));
}

/** The largest count first; of two as large the small letters, since a capital may be that of a sentence. */
function mostFirst([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number {
  return n - m || (a > b ? -1 : 1);
}

/** The letters with which parts of at most so many characters begin, in order; a letter is not divided. */
export function partsOf(words: ReadonlyMap<string, readonly string[]>, size: number): readonly string[] {
  const starts: string[] = [];
  let filled = 0;
  for (const letter of [...words.keys()].sort()) {
    const length = words.get(letter)?.join(' ').length ?? 0;
    if (starts.length === 0 || filled + length > size) {
      starts.push(letter);
      filled = 0;
    }
    filled += length;
  }
  return starts;
}

/** Which of the parts holds the words with a letter. */
export function partWith(letter: string, starts: readonly string[]): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= letter),
  );
}
