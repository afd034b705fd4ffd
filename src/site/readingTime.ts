import type { Article } from '#model/briefing.ts';
import { printableStretches } from './printable.ts';
import { countWords } from './words.ts';

/**
 * Words a minute at which adults read English prose that is not fiction, silently: the mean of 190 studies (M. Brysbaert,
 * “How many words do we read per minute?”, Journal of Memory and Language 109, 2019, 104047).
 */
export const WORDS_PER_MINUTE = 238;

export interface ReadingTime {
  /** Words of the source that are shown: all of them, of an excerpt those of the sentences that quotes stand in. */
  readonly words: number;
  /** Rounded; at least 1. */
  readonly minutes: number;
}

export function readingTimeOf(article: Pick<Article, 'rights' | 'sourceText' | 'quotes'>): ReadingTime {
  const { sourceText } = article;
  const words = printableStretches(article).reduce(
    (sum, { start, end }) => sum + countWords(sourceText.slice(start, end)),
    0,
  );
  return { words, minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)) };
}
