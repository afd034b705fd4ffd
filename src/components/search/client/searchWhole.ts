import { isHit } from './isHit.ts';
import type { Pagefind, ResultHandle, SearchAnswer, SearchOptions } from './pagefindApi.ts';
import { hitWords } from './passageWords.ts';

const NOTHING: SearchAnswer = { results: [], filters: {} };

/**
 * Searches for whole words and beginnings of words. A word that stands nowhere is left out where there are others, and alone
 * finds nothing: Pagefind would give what shares its first letters only. That is told by the first results, of which as many are
 * looked at as said: those that will be shown, so that their records come together. If a word stands anywhere, each of them has it.
 */
export async function searchWhole(
  pagefind: Pagefind,
  query: string,
  options: SearchOptions,
  lookedAt: number,
): Promise<SearchAnswer> {
  const answer = await pagefind.search(query || null, options);
  const words = wordsOf(query);
  const unknown = await unknownOf(pagefind, words, answer, lookedAt);
  if (unknown.length === 0) return answer;
  const others = words.filter((word) => !unknown.includes(word));
  return others.length === 0 ? NOTHING : pagefind.search(others.join(' '), options);
}

/** The words as Pagefind takes them; none of a phrase in quotation marks, which it finds as it stands. */
function wordsOf(query: string): string[] {
  return query.includes('"')
    ? []
    : query.split(/\s+/).filter((word) => /^[\p{Script=Latin}\p{N}\p{M}\p{P}\p{S}]*[\p{L}\p{N}]/u.test(word));
}

/** The words that no result has. Where there is no result, each is looked for by itself, if there are others. */
async function unknownOf(
  pagefind: Pagefind,
  words: readonly string[],
  { results }: SearchAnswer,
  lookedAt: number,
): Promise<readonly string[]> {
  if (results.length > 0) {
    const found = await foundIn(results.slice(0, lookedAt));
    return words.filter((word) => !found.some((other) => isHit(word, other)));
  }
  if (words.length < 2) return [];
  const unknown: string[] = [];
  for (const word of words) {
    const { results: ofWord } = await pagefind.search(word);
    const found = await foundIn(ofWord.slice(0, lookedAt));
    if (!found.some((other) => isHit(word, other))) unknown.push(word);
  }
  return unknown;
}

/** The words found in results, in their texts and in what stands beside those. */
async function foundIn(results: readonly ResultHandle[]): Promise<readonly string[]> {
  const looked = await Promise.all(results.map((result) => result.data()));
  return looked.flatMap(({ content, locations, meta }) => [
    ...hitWords(content, locations),
    ...Object.values(meta).join(' ').split(/\s+/),
  ]);
}
