import type { Article, Briefing, Event, Speaker } from '#model/briefing.ts';
import type { Named, RedirectEntry } from './changes.ts';

/** The record before a change or after it. */
export interface Side {
  /** Drafts, too. */
  readonly articles: readonly Article[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly events: ReadonlyMap<string, Event>;
  /** What of it readers see. */
  readonly published: Briefing;
  /** The files that could not be read, by folder and name: `articles/talks`. Of them nothing is said. */
  readonly unread: ReadonlySet<string>;
  /** Whereto former addresses lead. */
  readonly redirects: readonly RedirectEntry[];
}

/** The two sides of a change. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** Whether a file of `content/` could be read on both sides, as far as it is there. */
export function isKnown({ before, after }: Sides, file: string): boolean {
  return !before.unread.has(file) && !after.unread.has(file);
}

/** A speaker by name; by id where the record has none of that id. */
export function speakerOf({ speakers }: Side, id: string): Named {
  return { id, name: speakers.get(id)?.name ?? id };
}

/** An event by its title; by id where the record has none of that id. */
export function eventOf({ events }: Side, id: string): Named {
  return { id, name: events.get(id)?.title ?? id };
}
