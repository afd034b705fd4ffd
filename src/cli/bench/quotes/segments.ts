import type { Span } from '#model/span.ts';

/** What is no part of a quote's words at either end. */
const EDGE = /[\s“”"'‘’`.,;:\u00a0]/;

/**
 * The parts of a quote that are scored: one a line, without marks, spaces and stops at its ends.
 * `“We came.\n\n“We saw,”` → `We came`, `We saw`
 */
export function segments(text: string, quote: Span): Span[] {
  const lines = text.slice(quote.start, quote.end).matchAll(/[^\n\r]+/g);
  return [...lines].flatMap((line) => {
    const start = quote.start + line.index;
    const trimmed = withoutEdges(text, start, start + line[0].length);
    return trimmed.end > trimmed.start ? [trimmed] : [];
  });
}

function withoutEdges(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}
