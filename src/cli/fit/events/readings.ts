import type { DateExpression } from '#model/annotations.ts';
import { overlaps, type Span } from '#model/span.ts';
import { findDates } from '#parse/dates/findDates.ts';
import { type Candidate, candidatesIn } from '#parse/events/candidates.ts';
import { readDocument, type TextDocument, type Token } from '#parse/text/document.ts';
import type { LinkedArticle } from '../../bench/events/links.ts';

/** An article as the parser reads it before it has learned anything, beside what annotators made of it. */
export interface ReadArticle {
  readonly article: LinkedArticle;
  readonly document: TextDocument;
  readonly dates: readonly DateExpression[];
  readonly candidates: readonly Candidate[];
  /** Whether a token is part of an annotated event. */
  readonly isEvent: (token: Token) => boolean;
  /** The events that an expression of ours is annotated to date; null where none is annotated there. */
  readonly datedBy: (expression: DateExpression) => readonly Span[] | null;
}

export function readLinked(article: LinkedArticle): ReadArticle {
  const { text, dct, events, items } = article;
  const document = readDocument(text);
  const dates = findDates(document, dct, []);
  const candidates = candidatesIn(document, dates);
  const eventTokens = new Set(
    document.tokens.filter((token) => events.some((event) => overlaps(event, token))),
  );
  return {
    article,
    document,
    dates,
    candidates,
    isEvent: (token) => eventTokens.has(token),
    datedBy: (expression) => {
      const item = items.find(({ timex }) => overlaps(timex, expression));
      return item ? events.filter(({ eid }) => item.gold.some((link) => link.eid === eid)) : null;
    },
  };
}
