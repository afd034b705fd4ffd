import type { ContainerDirective, TextDirective } from 'mdast-util-directive';

/**
 * The names that are directives in an article, with their attributes, in the order in which they are written, and the marks that may stand inside them. Every
 * other directive-like run of news prose (`10:30`, `AP:Reuters`) stays the text that it is.
 *
 * | mark | says |
 * |---|---|
 * | `:quote[…]{#id by=speaker said=date}` | the first passage of an utterance; `inferred` where `said` is, `partial` for a fragment |
 * | `:quote[…]{of=id}` | a further passage of it |
 * | `:quote[…]{… doubt=route}` | who speaks this passage is not confirmed yet; how it was reached is one of `DOUBTS` |
 * | `:term[…]` | words in quotation marks that nobody speaks |
 * | `:speaker[…]{is=speaker}` | the words that name who speaks |
 * | `:cue[…]{of=id}` | the word that reports the utterance; `of="id id"` where it reports two |
 * | `:date[…]{is=date}` | a date expression; no `is` where it has no calendar value; `inferred` where the words are too rough for it |
 * | `:date[…]{is=date from=anchor}` | what it is counted from: `published`, `said` or a date mentioned before it |
 * | `:event[…]{is=event}` | the word that stands for an event |
 * | `:::note{on=id}` | an editor's note on an utterance, no part of the source text |
 */
export const MARKS = {
  quote: {
    required: [],
    optional: ['id', 'of', 'by', 'doubt', 'said', 'inferred', 'partial'],
    holds: ['term', 'date', 'event', 'speaker'],
  },
  term: { required: [], optional: [], holds: ['date', 'event'] },
  speaker: { required: ['is'], optional: [], holds: ['date'] },
  cue: { required: ['of'], optional: [], holds: [] },
  date: { required: [], optional: ['is', 'from', 'inferred'], holds: [] },
  event: { required: ['is'], optional: [], holds: [] },
  note: { required: ['on'], optional: [], holds: [] },
} as const satisfies Readonly<Record<string, MarkRule>>;

export interface MarkRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly holds: readonly string[];
}

export type MarkName = keyof typeof MARKS;

/** A mark inside a paragraph; a note stands between paragraphs. */
export type TextMarkName = Exclude<MarkName, 'note'>;

/** A directive that is one of ours. */
export type Mark = (TextDirective | ContainerDirective) & { readonly name: MarkName };

export function isMarkName(name: string): name is MarkName {
  return Object.hasOwn(MARKS, name);
}

/** What a date may be counted from by a word; else it is a date that the text mentions before. */
export const ANCHORS = ['published', 'said'] as const;

/** The utterances that a mark belongs to: one, or, of a cue, several. */
export function utterancesOf({ of }: Readonly<Record<string, string | null | undefined>>): string[] {
  return of?.split(' ').filter(Boolean) ?? [];
}
