import type { Article } from '#model/briefing.ts';
import type { Voice } from '../voices.ts';

/** What a result is. */
export type SearchKind = 'Statement' | 'Event' | 'Speaker' | 'Article';

/** A record of the search index, in the shape that Pagefind takes. */
export interface SearchRecord {
  /** Where a result leads. Ids that the result needs besides stand in its query or fragment. */
  readonly url: string;
  /** What is searched and shown; its core stands between two {@link CORE}, as often as it is interrupted. */
  readonly content: string;
  readonly language: 'en';
  /** Shown with the result. Pagefind searches all of it, so that no ids or offsets may stand here. */
  readonly meta: SearchMeta;
  readonly filters: SearchFilters;
  /** Values to order by; every record has both, since Pagefind leaves out those without. */
  readonly sort: { readonly earliest: string; readonly latest: string };
}

/** Texts of a result. A type, not an interface, so that it is one of Pagefind's string records. */
export type SearchMeta = {
  /** The voice's name, or the title of an event or article. */
  readonly title: string;
  /** “17 Dec 2021”; absent where there is none. */
  readonly day?: string;
  /** An event's status, or an article's publisher. */
  readonly about?: string;
};

/** Facets of a record. */
export type SearchFilters = {
  readonly kind: [SearchKind];
  /** A packed voice; none for an event, an article and words that are nobody's. */
  readonly who: [string] | [];
  /** Packed articles: those that a statement, event or speaker stands in, or itself. */
  readonly article: string[];
  readonly named: ['Named in the source' | 'Unnamed'] | [];
  /** Set where it is inferred that a statement is this voice's. */
  readonly speaker: ['Inferred'] | [];
  /** How the day of a statement, event or article is known; `Counted`: the text names it, and it is counted from an inferred one. */
  readonly day: ['Stated' | 'Counted' | 'Inferred' | 'None given'] | [];
  /**
   * First and last day, `2022-01-01/2022-01-31`, `../2022-01-31` where one is open, by which a range of days is chosen;
   * {@link UNDATED} where none is given; nothing where there can be none.
   */
  readonly on: [string] | [];
};

/** Stands for the first or the last day where there is none. */
export const OPEN_END = '..';

/** Stands for the days of what carries none. */
export const UNDATED = 'none';

/**
 * Stands before and after the core of {@link SearchRecord.content}: a quote's own words, or the sentence that names an
 * event. What is beside it is found too, but shown only where it is. Invisible, and no part of a word.
 */
export const CORE = '\u2063';

/** The query parameter of an event result's address in an article: the event's id. */
export const EVENT_PARAMETER = 'event';

/** What the search page shows of a voice. */
export type SearchVoice = Pick<Voice, 'id' | 'name' | 'named' | 'mark'>;

/** A voice as the value of a facet, which is all that Pagefind gives with a count: `ned-price|voice c1 s1|named|Ned Price`. */
export function packVoice({ id, mark, named, name }: SearchVoice): string {
  return [id, mark, named ? 'named' : 'unnamed', name].join('|');
}

export function unpackVoice(packed: string): SearchVoice {
  const [id = '', mark = '', named = '', ...name] = packed.split('|');
  return { id, mark, named: named === 'named', name: name.join('|') };
}

/** An article as the value of a facet: `us-russia-talks|First talks on Europe’s security`. */
export function packArticle({ slug, title }: Pick<Article, 'slug' | 'title'>): string {
  return `${slug}|${title}`;
}

export function unpackArticle(packed: string): Pick<Article, 'slug' | 'title'> {
  const [slug = '', ...title] = packed.split('|');
  return { slug, title: title.join('|') };
}
