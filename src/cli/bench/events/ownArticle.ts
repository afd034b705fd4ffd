import type { EventMention } from '#model/annotations.ts';
import type { Span } from '#model/span.ts';
import type { DatedArticle, Timex } from '../dates/timex.ts';

/** An article of ours with its dates and events marked. */
export interface OwnArticle extends DatedArticle {
  readonly dct: string;
  readonly timexes: readonly OwnTimex[];
  /** In the order of the text. */
  readonly mentions: readonly OwnMention[];
}

export interface OwnTimex extends Timex {
  /** The {@link OwnMention.event} that it dates; null where it dates none. */
  readonly event: string | null;
}

/** The head word of an event. */
export interface OwnMention extends Span {
  /** Mentions of one event share it. */
  readonly event: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where a reader could not tell. */
  readonly date: string | null;
  readonly status: EventMention['status'];
}
