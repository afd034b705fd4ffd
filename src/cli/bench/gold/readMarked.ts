import type { Span } from '#model/span.ts';
import type { GoldArticle, GoldQuote, GoldSource } from '../quotes/goldArticle.ts';
import { cutArticles } from './cutArticles.ts';
import { type Mark, takeMarks } from './marks.ts';

/**
 * Reads articles with their quotes marked by hand. `=== id` begins each; what stands before the first is for the reader.
 *
 *     === harbour
 *     {d1|“We sail on Monday,”} [1|Ivo Kalnins] said. [2=Ivo Kalnins|He] called the pier {p2|“unsafe”}.
 *     Sailors know it as {t|“the Comb”}.
 */
export function readMarked(file: string, name: string): GoldArticle[] {
  return cutArticles(file).map(({ heading, marked }) => readArticle(heading, marked, name));
}

function readArticle(id: string, marked: string, name: string): GoldArticle {
  const { text, marks } = takeMarks(marked);
  const rest = /\{[dpt][^|}\n]{0,3}\||\[\d+[=|]/.exec(text);
  if (rest) throw new Error(`${name}: ${id}: Unexpected “${rest[0]}”, expected a mark that is closed`);
  const sources = new Map(marks.flatMap((mark) => (mark.kind === 'source' ? [[mark.key, mark]] : [])));
  const quotes = marks.flatMap((mark): GoldQuote[] => {
    if (mark.kind !== 'direct' && mark.kind !== 'partial') return [];
    const source = sources.get(mark.key);
    if (!source && mark.key !== '-')
      throw new Error(`${name}: ${id}: Unexpected source ${mark.key}, expected [${mark.key}|…]`);
    return [{ ...spanOf(mark), kind: mark.kind, speaker: source ? sourceOf(text, source) : null }];
  });
  return { id, text, quotes, other: marks.filter(({ kind }) => kind === 'term').map(spanOf) };
}

/** A source's names: the one that is given first, else its own words. */
function sourceOf(text: string, mark: Mark): GoldSource {
  const words = text.slice(mark.start, mark.end);
  const [canonical = words, ...aliases] = mark.names;
  return { ...spanOf(mark), text: words, canonical, aliases };
}

function spanOf({ start, end }: Mark): Span {
  return { start, end };
}
