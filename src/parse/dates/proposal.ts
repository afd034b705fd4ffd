import type { DateAnchor, DateType } from '#model/annotations.ts';
import type { DateRule } from '#model/dateRules.ts';
import type { Span } from '#model/span.ts';
import type { Day } from './calendar.ts';
import type { Keyword } from './keywords.ts';

/** Which way the sentence looks from the reference date; null where it does not say. */
export type Direction = 'past' | 'future' | null;

/** What is known where an expression stands that does not name its own date. */
export interface Context {
  /** The day of speaking. */
  readonly reference: Day;
  /** What the day of speaking is: that of publication, or inside a quote the one on which it was said. */
  readonly spoken: 'published' | 'said';
  /** The value of the last date before this one, for “the same day”, “a year earlier”; null at the start of a text. */
  readonly focus: string | null;
  /** The quarter whose results the text reports, for “a year earlier”, “the quarter”; null where it reports none. */
  readonly quarter: string | null;
  /** The values of all dates before this one: a text that has named a day means the same one when it names it again. */
  readonly mentioned: ReadonlySet<string>;
  readonly direction: Direction;
  /** The date of a past year that the text tells on from here, whose year goes unsaid; null where it tells of now. */
  readonly told: string | null;
  /** Whether the text writes the day before the month, as in Europe. */
  readonly dayFirst: () => boolean;
}

/** A TIMEX3 value that the context decides, and what it was counted from, if it was. */
export interface Counted {
  readonly value: string;
  readonly anchor?: DateAnchor;
}

/**
 * A TIMEX3 value that the words give in full, or how to count it once the context is known; null takes the proposal back
 * (no such day). A value that begins with `T` is a time whose day stands elsewhere.
 */
export type Meaning = string | ((context: Context) => Counted | null);

export interface Reading {
  readonly type: DateType;
  readonly value: Meaning;
  /** How many characters of the match, from its start or end, are context and not part of the expression. */
  readonly skip?: { readonly start?: number; readonly end?: number };
  /** A look aside, as “a year earlier” in a comparison: what follows is not counted from it. */
  readonly aside?: true;
}

/** A stretch of the source text that a parser takes for a date expression. */
export interface Proposal extends Span {
  readonly rule: DateRule;
  readonly type: DateType;
  readonly value: Meaning;
  readonly aside?: true;
}

/** One pattern. It runs on the paragraphs that hold its keyword, so that most patterns never look at most text. */
export interface DateParser {
  readonly rule: DateRule;
  readonly needs: Keyword;
  /** Global and case-blind. */
  readonly pattern: RegExp;
  /** What a match means; null where it is none of ours. */
  readonly read: (match: RegExpExecArray) => Reading | null;
}
