import type { Span } from '#model/span.ts';
import type { TextDocument, Token } from '../text/document.ts';

/** Index of the first token that ends after an offset: the one that stands there, or the next one. */
export function tokenIndexAt(document: TextDocument, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token at an index, if it stands in the given sentence. */
export function tokenIn(document: TextDocument, index: number, sentence: number): Token | undefined {
  const token = document.tokens[index];
  return token?.sentence === sentence ? token : undefined;
}

/** The tokens that stand in any of some stretches of the text. */
export function tokensInside(document: TextDocument, spans: readonly Span[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { start, end } of spans) {
    for (let i = tokenIndexAt(document, start); (document.tokens[i]?.start ?? end) < end; i++) tokens.add(i);
  }
  return tokens;
}
