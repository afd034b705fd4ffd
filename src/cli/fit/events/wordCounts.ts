import { overlaps } from '#model/span.ts';
import { tokenIndexAt } from '#parse/dates/tokens.ts';
import { classKey, type WordShare, type WordShares, wordKey } from '#parse/events/governing/wordSigns.ts';
import type { Token } from '#parse/text/document.ts';
import type { ReadArticle } from './readings.ts';

/** How often words were met and were events, and how often they stood in the sentence of a date and were dated by it. */
interface WordCount {
  met: number;
  events: number;
  offered: number;
  dated: number;
  /** The articles that have the word. */
  articles: number;
}

export type WordCounts = ReadonlyMap<string, WordCount>;

/** Words of fewer articles say more about these than about news. */
const LEAST_ARTICLES = 2;
/** What a word's kind counts beside its own mentions, in mentions. */
const PRIOR = { events: 4, dated: 8 };

/** Counts the words of an article, by {@link wordKey} and {@link classKey}. */
export function wordCounts({ document, dates, candidates, isEvent, datedBy }: ReadArticle): WordCounts {
  const counts = new Map<string, WordCount>();
  const countsOf = (token: Token) => [wordKey(token), classKey(token)].map((key) => countOf(counts, key));
  for (const token of document.tokens) {
    if (!/^(?:VERB|AUX|NOUN|PROPN|ADJ)$/.test(token.tag)) continue;
    for (const count of countsOf(token)) {
      count.met++;
      if (isEvent(token)) count.events++;
    }
  }
  for (const date of dates) {
    const gold = datedBy(date);
    if (!gold) continue;
    const sentence = document.tokens[tokenIndexAt(document, date.start)]?.sentence;
    for (const candidate of candidates) {
      const token = document.tokens[candidate] as Token;
      if (token.sentence !== sentence) continue;
      for (const count of countsOf(token)) {
        count.offered++;
        if (gold.some((event) => overlaps(event, token))) count.dated++;
      }
    }
  }
  return counts;
}

function countOf(counts: Map<string, WordCount>, key: string): WordCount {
  const count = counts.get(key) ?? { met: 0, events: 0, offered: 0, dated: 0, articles: 1 };
  counts.set(key, count);
  return count;
}

/** The counts of several articles together. */
export function summed(articles: readonly WordCounts[]): WordCounts {
  const sums = new Map<string, WordCount>();
  for (const counts of articles) {
    for (const [key, count] of counts) {
      const sum = sums.get(key);
      if (sum) add(sum, count, 1);
      else sums.set(key, { ...count });
    }
  }
  return sums;
}

function add(sum: WordCount, count: WordCount, times: 1 | -1): void {
  sum.met += times * count.met;
  sum.events += times * count.events;
  sum.offered += times * count.offered;
  sum.dated += times * count.dated;
  sum.articles += times * count.articles;
}

/**
 * What the counts say of a word or of a kind of words; undefined for a word that too few articles have.
 *
 * @param own Taken out of the counts first, so that an article is not told what it says itself.
 */
export function shareOf(key: string, counts: WordCounts, own?: WordCounts): WordShare | undefined {
  const count = left(key, counts, own);
  if (!count || count.articles < LEAST_ARTICLES) return undefined;
  if (!key.includes(' ')) return smoothed(count, [0, 0]);
  const kind = left(KIND_OF[key[0] ?? ''] ?? 'none', counts, own);
  return smoothed(count, kind ? smoothed(kind, [0, 0]) : [0, 0]);
}

/** The kind whose share stands in for what is not yet known of a word, by the first letter of its key. */
const KIND_OF: Readonly<Record<string, string>> = { v: 'v', a: 'a' };

function left(key: string, counts: WordCounts, own: WordCounts | undefined): WordCount | undefined {
  const [count, less] = [counts.get(key), own?.get(key)];
  if (!count || !less) return count;
  const rest = { ...count };
  add(rest, less, -1);
  return rest;
}

function smoothed(count: WordCount, kind: WordShare): WordShare {
  return [
    percent(count.events, count.met, PRIOR.events, kind[0]),
    percent(count.dated, count.offered, PRIOR.dated, kind[1]),
  ];
}

function percent(part: number, whole: number, weight: number, kind: number): number {
  return Math.round((100 * part + weight * kind) / Math.max(1, whole + weight));
}

/** What all counts say, by the keys in their order. */
export function sharesOf(counts: WordCounts): WordShares {
  const shares = [...counts.keys()].sort().flatMap((key) => {
    const share = shareOf(key, counts);
    return share ? [[key, share] as const] : [];
  });
  return Object.fromEntries(shares);
}
