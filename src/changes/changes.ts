import type { Certainty } from '#model/annotations.ts';
import type { CountedFrom, Said } from '#model/briefing.ts';
import type { Correction } from '#model/correction.ts';
import type { Doubt } from '#model/doubt.ts';

/**
 * What a change does to the record, by what a reviewer looks at. Everything is plain data: it can be written out as JSON. Of
 * a pair `before` and `after` the former is null where there was nothing, the latter where nothing is left.
 */
export interface RecordChanges {
  /** Of what readers see, before the change or after it. */
  readonly published: PartChanges;
  /** Of what they see neither before nor after. */
  readonly drafts: PartChanges;
  readonly redirects: {
    readonly added: readonly RedirectEntry[];
    readonly removed: readonly RedirectEntry[];
  };
  readonly pages: PageChanges;
}

/** Whereto an address leads that was public, without the slashes at its ends: `quotes/two-tracks`; or why it leads nowhere. */
export interface RedirectEntry {
  readonly from: string;
  readonly to?: string | undefined;
  /** The day on which what stood there was taken out. */
  readonly gone?: string | undefined;
  readonly why?: string | undefined;
  /** The article that it was taken out of. */
  readonly article?: string | undefined;
}

/** The changes of one part of the record, each list in the order of articles and text, or of ids. */
export interface PartChanges {
  readonly articles: readonly ArticleChange[];
  readonly statements: readonly StatementChange[];
  readonly speakers: readonly EntryChange[];
  readonly events: readonly EntryChange[];
}

/** A before and an after; the two differ. */
export interface Pair<Value> {
  readonly before: Value | null;
  readonly after: Value | null;
}

/** Something with a name that a person reads, and its id. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ArticleChange {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly rights: 'excerpt' | 'full-text';
  /** What became of it as a whole. */
  readonly become: 'new' | 'gone' | 'published' | 'withdrawn' | 'kept';
  /** The slug that it had before, where that is another. */
  readonly formerSlug: string | null;
  /** Where its source text was revised. */
  readonly source: SourceChange | null;
  /** Where the same words are set otherwise. */
  readonly layout: readonly LayoutChange[];
  readonly fields: readonly FieldChange[];
  readonly corrections: { readonly added: readonly Correction[]; readonly removed: readonly Correction[] };
  readonly notes: readonly NoteChange[];
  readonly marks: readonly MarkChange[];
  /** All that it holds, where it as a whole came or went. */
  readonly statements: readonly Statement[];
}

/** The places at which a source text was revised, in its order; none where only white space changed. */
export interface SourceChange {
  readonly places: readonly RevisedPlace[];
  /** The sentences that stand elsewhere now, in their new order; they are of no place. */
  readonly moved: readonly string[];
}

/** The sentences that stood at a place and those that stand there now: none of the one, or other ones. */
export interface RevisedPlace {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What is set otherwise: into how many paragraphs, into which sentences, or the order of notes on a statement. */
export type LayoutChange =
  | { readonly what: 'paragraphs'; readonly before: number; readonly after: number }
  | { readonly what: 'sentences'; readonly removed: readonly string[]; readonly added: readonly string[] }
  | { readonly what: 'notes'; readonly on: string };

/** A field of front matter by its path: `source.publisher`. Its values are those of the file. */
export interface FieldChange extends Pair<unknown> {
  readonly field: string;
}

export interface NoteChange extends Pair<string> {
  /** Id of the statement that it is on. */
  readonly on: string;
}

/** A mark of the running text; a value is null where the words are not marked. */
export type MarkChange = { readonly text: string } & (
  | ({ readonly mark: 'date' } & Pair<DateValue>)
  | ({ readonly mark: 'speaker' | 'event' } & Pair<Named>)
  | ({ readonly mark: 'term' } & Pair<true>)
);

export interface DateValue {
  /** EDTF level 1; null where the words have no value. */
  readonly value: string | null;
  readonly certainty: Certainty;
  readonly from: CountedFrom | null;
}

export interface Statement {
  readonly id: string;
  /** Its place in its article, from 1. */
  readonly number: number;
  /** Its passages. */
  readonly words: readonly string[];
  readonly kind: 'direct' | 'partial';
  readonly by: Named | null;
  readonly doubt: Doubt | null;
  readonly said: Said | null;
}

export interface StatementChange extends Pair<Statement> {
  /** The article that it stands in now, or stood in. */
  readonly article: Named;
  /** What is other than before, where it was there before and still is; most important first. */
  readonly aspects: readonly Aspect[];
}

export type Aspect =
  | { readonly what: 'words'; readonly removed: readonly string[]; readonly added: readonly string[] }
  | ({ readonly what: 'speaker' } & Pair<Named>)
  | ({ readonly what: 'doubt' } & Pair<Doubt>)
  | ({ readonly what: 'said' } & Pair<Said>)
  | ({ readonly what: 'kind' } & Pair<Statement['kind']>)
  | ({ readonly what: 'id' } & Pair<string>)
  | ({ readonly what: 'article' } & Pair<Named>)
  | ({ readonly what: 'source' | 'cue' | 'day' } & Pair<string>);

/** A speaker or an event. */
export interface EntryChange {
  readonly id: string;
  readonly name: string;
  readonly become: 'new' | 'gone' | 'kept';
  readonly formerId: string | null;
  /** All fields, where it came or went. */
  readonly fields: readonly FieldChange[];
  /** The editor's words about it, where they are other than before. */
  readonly body: Pair<string> | null;
}

/** Addresses of pages (`/quotes/two-tracks/`), in the order of the alphabet. */
export interface PageChanges {
  readonly changed: readonly string[];
  /** Those on which nothing of their own changed, but a figure of the whole record, a voice's mark or a way to a neighbour. */
  readonly touched: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Those of the gone that were addresses of the record, and that no redirect begins at. */
  readonly unredirected: readonly string[];
}

/** What is compared, and what of it could not be. */
export interface Comparison {
  /** What the record is compared with: the name that it was found by, and the commit. */
  readonly base: { readonly name: string; readonly commit: string };
  readonly changes: RecordChanges;
  readonly faults: readonly Fault[];
}

/** An error of the check: after the change any, before it those for which a file could not be read. */
export interface Fault {
  readonly side: 'before' | 'after';
  /** `content/articles/talks.md:15:18` */
  readonly place: string;
  readonly rule: string;
  readonly reason: string;
  readonly mend: string | null;
}
