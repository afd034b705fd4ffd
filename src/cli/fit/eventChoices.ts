import type { DateExpression } from '#model/annotations.ts';
import type { Span } from '#model/span.ts';
import { findDates } from '#parse/dates/findDates.ts';
import { tokenIndexAt } from '#parse/dates/tokens.ts';
import { type Candidate, candidatesAround, candidatesIn } from '#parse/events/candidates.ts';
import { features } from '#parse/events/features.ts';
import { sceneOf } from '#parse/events/scene.ts';
import { readDocument, type TextDocument } from '#parse/text/document.ts';
import type { Choice } from './choice.ts';

/** A line of `event-links.*.jsonl`: which events each date dates. */
export interface LinkedArticle {
  readonly text: string;
  /** The reference date, `YYYY-MM-DD`. */
  readonly dct: string;
  readonly events: readonly (Span & { readonly eid: string })[];
  readonly items: readonly LinkedDate[];
}

interface LinkedDate {
  readonly timex: DateExpression;
  readonly gold: readonly { readonly eid: string }[];
}

/** A choice for each annotated date of an article: which of the candidates around it it dates. */
export function eventChoices({ text, dct, events, items }: LinkedArticle, article: number): Choice[] {
  const document = readDocument(text);
  const dates = findDates(document, dct, []);
  const candidates = candidatesIn(document, dates);
  return items.map(({ timex, gold }) => {
    // Spans are the parser's where it finds the date, as they will be when it chooses.
    const date = dates.find((found) => overlaps(found, timex)) ?? timex;
    const dated = events.filter(({ eid }) => gold.some((link) => link.eid === eid));
    return { article, options: optionsOf(document, date, candidates, dated) };
  });
}

function optionsOf(
  document: TextDocument,
  date: DateExpression,
  candidates: readonly Candidate[],
  dated: readonly Span[],
): Choice['options'] {
  const around = candidatesAround(document, candidates, tokenIndexAt(document, date.start));
  const scene = sceneOf(document, date, around);
  return around.map((candidate) => {
    const token = document.tokens[candidate];
    const right = token !== undefined && dated.some((event) => overlaps(event, token));
    return { features: features(scene, candidate), right };
  });
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
