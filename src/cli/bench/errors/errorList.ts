import { type MarkedText, overlaps, type Span } from '#model/span.ts';
import type { ArticleOutcomes } from '../quotes/outcomes.ts';
import { errorsOf, type QuoteError } from './errors.ts';
import { kindOf } from './kinds.ts';

/** The errors of one kind, each with its article, its place, and the sources that were expected and found. */
export function errorList(articles: readonly ArticleOutcomes[], kind: string): string {
  const errors = articles.flatMap(errorsOf).filter((error) => kindOf(error)?.id === kind);
  return [...errors.map(describe), `${errors.length} of kind ${kind}\n`].join('\n');
}

function describe(error: QuoteError): string {
  const { article, predicted } = error.article;
  const span = error.outcome?.gold ?? error.extra ?? { start: 0, end: 0 };
  const quote = error.outcome?.gold.quote ?? error.extra?.quote;
  const lines = [`${article.id}  ${place(span)}  ${quote?.kind ?? ''}`, `  ${shorten(article.text, span)}`];
  if (error.outcome) lines.push(`  expected  ${sourceOf(error.outcome.gold.quote.speaker)}`);
  for (const given of predicted.quotes.filter((other) => overlaps(other, span))) {
    lines.push(`  found     ${given.kind} ${place(given)}, ${sourceOf(given.speaker)}`);
  }
  return `${lines.join('\n')}\n`;
}

function sourceOf(source: (MarkedText & { readonly canonical?: string }) | null): string {
  if (!source) return 'nobody';
  const name = source.canonical && source.canonical !== source.text ? ` = ${source.canonical}` : '';
  return `${inOneLine(source.text)}${name} ${place(source)}`;
}

function place({ start, end }: Span): string {
  return `${start}–${end}`;
}

/** Both ends of a long stretch, on one line of the terminal. */
function shorten(text: string, { start, end }: Span): string {
  const words = inOneLine(text.slice(start, end));
  return words.length <= 90 ? words : `${words.slice(0, 50)} … ${words.slice(-37)}`;
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
