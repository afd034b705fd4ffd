import type { Span } from '#model/span.ts';
import { isVerb } from '../dates/tense.ts';
import { tokenIndexAt } from '../dates/tokens.ts';
import type { Forest } from '../forest.ts';
import type { TextDocument } from '../text/document.ts';
import type { Candidate } from './candidates.ts';
import type { LearnedEvents } from './governing/learned.ts';

/** What an event's date and status follow from, besides the words around it. */
export interface EventContext {
  /** The reference date, `YYYY-MM-DD`. */
  readonly published: string;
  /** The words that report an utterance: “said”, “told”, each with a number for whoever says it. */
  readonly cues: readonly (Span & { readonly speaker: number | null })[];
  readonly quoted: readonly Span[];
  /** What tells which event a date dates, other than what is committed. */
  readonly governing?: LearnedEvents | undefined;
  /** Trees that date events, other than the committed ones. */
  readonly trees?: Forest | undefined;
}

/** Who tells of the events, and when, by token. */
export interface Telling {
  readonly published: string;
  /** Heads of the words that report an utterance: each is an event, whatever its verb. With who says it. */
  readonly cues: ReadonlyMap<Candidate, number | null>;
  /** Whether a head is part of a quote: the day of “he said Tuesday” is not that of what he says. */
  readonly isQuoted: (head: Candidate) => boolean;
  /** What tells which event a date dates; what is committed, where it is undefined. */
  readonly governing: LearnedEvents | undefined;
}

export function tellingOf(document: TextDocument, context: EventContext): Telling {
  return {
    published: context.published,
    cues: new Map(context.cues.map(({ start, speaker }) => [tokenIndexAt(document, start), speaker])),
    isQuoted: insideOf(document, context.quoted),
    governing: context.governing,
  };
}

/** Whether a token stands in a stretch that says something: quoted words without a verb are the reporter's own phrase. */
function insideOf(document: TextDocument, stretches: readonly Span[]): (head: Candidate) => boolean {
  const inside = new Set<Candidate>();
  for (const { start, end } of stretches) {
    const first = tokenIndexAt(document, start);
    const last = tokenIndexAt(document, end - 1);
    if (!document.tokens.slice(first, last + 1).some(isVerb)) continue;
    for (let i = first; i <= last; i++) inside.add(i);
  }
  return (head) => inside.has(head);
}
