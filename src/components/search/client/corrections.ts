import leven from 'leven';
import { folded } from '#site/search/searchWords.ts';
import { termsOf } from './terms.ts';

/** Queries suggested at most. */
const MOST = 3;

/** In how many letters a suggested word may differ from what was typed, by how many that has. */
const differencesIn = (length: number): number => (length < 3 ? 0 : length < 5 ? 1 : 2);

/**
 * A query with other words in the place of those that the record does not have.
 * @param near words of the record to choose from, those of most records first, for each word to be replaced
 */
export function corrections(query: string, near: ReadonlyMap<string, readonly string[]>): string[] {
  const nearest = new Map(Array.from(near, ([word, words]) => [word, nearestOf(word, words)]));
  const corrected = Array.from({ length: MOST }, (_, rank) =>
    replaced(query, (word) => nearest.get(word)?.[rank] ?? nearest.get(word)?.[0] ?? word),
  );
  return [...new Set(corrected)].filter((other) => other !== query);
}

/** The words that differ least; of those that differ as much, those of most records. */
export function nearestOf(word: string, words: readonly string[]): string[] {
  const typed = folded(word);
  const most = differencesIn(typed.length);
  return words
    .map((other) => ({ other, differences: leven(typed, folded(other), { maxDistance: most + 1 }) }))
    .filter(({ differences }) => differences <= most)
    .sort((a, b) => a.differences - b.differences)
    .slice(0, MOST)
    .map(({ other }) => other);
}

function replaced(query: string, other: (word: string) => string): string {
  return termsOf(query).reduceRight(
    (text, term) => text.slice(0, term.start) + other(term.text) + text.slice(term.end),
    query,
  );
}
