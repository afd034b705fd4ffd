import type { Certainty } from '#model/annotations.ts';
import type { Article, Quote, Speaker } from '#model/briefing.ts';
import { dayBounds } from '#model/dayBounds.ts';
import { words } from '#words/words.ts';
import { dayBasisOf, restsOnInference } from '../dayBasis.ts';
import type { Voice } from '../voices.ts';

type Role = Speaker['roles'][number];
type Roles = Pick<Speaker, 'roles'>;

/** What a speaker was on a day (`YYYY-MM-DD`); null if unknown. */
export function roleOn({ roles }: Roles, day: string): string | null {
  return roles.findLast((role) => hasBegun(role, day) && (role.until ?? day) >= day)?.title ?? null;
}

/** What a speaker was at the time of a statement, and what that rests on. */
export interface RoleThen {
  /** Null where it is not known. */
  readonly title: string | null;
  /**
   * `any day`: no role of the speaker has a beginning or an end. `said`: by the day of the statement. `published`: the
   * statement has no day, and is taken to be no older than its article.
   */
  readonly by: 'any day' | 'said' | 'published';
  /** `implied` where that day is not the text's, or is so only by one that is inferred. */
  readonly certainty: Certainty;
}

/**
 * The role in which a statement was made, and by which day it is known: its first or, where that is open, its last. One without
 * a day was made by the time its article appeared.
 */
export function roleThen(quote: Pick<Quote, 'said' | 'day'>, article: Article, speaker: Roles): RoleThen {
  const { said } = quote;
  const { published } = article;
  const { first, last } = dayBounds(said?.value ?? published);
  const title = roleOn(speaker, first ?? last ?? published);
  const dated = speaker.roles.some(({ from, until }) => from !== undefined || until !== undefined);
  if (!dated) return { title, by: 'any day', certainty: 'stated' };
  if (said === null) return { title, by: 'published', certainty: 'implied' };
  const inferred = restsOnInference(dayBasisOf(quote, article));
  return { title, by: 'said', certainty: inferred ? 'implied' : 'stated' };
}

/** A role as others may tell it. */
export type KnownRole = Pick<RoleThen, 'certainty'> & { readonly title: string };

/** The role in which a statement was made; that of a speaker who is inferred is so, too. Null where none is known. */
export function roleWhenSaid(quote: Quote, article: Article, voice: Voice | null): KnownRole | null {
  const role = voice && roleThen(quote, article, voice.speaker);
  if (role === null || role.title === null) return null;
  return { title: role.title, certainty: quote.doubt === null ? role.certainty : 'implied' };
}

/** What a speaker was last by the day of the newest article: the record knows nothing of what they became later. */
export function latestRole({ roles }: Roles, newest: Pick<Article, 'published'> | undefined): string | null {
  const known = newest === undefined ? roles : roles.filter((role) => hasBegun(role, newest.published));
  return known.at(-1)?.title ?? null;
}

function hasBegun({ from }: Role, day: string): boolean {
  return from === undefined || from <= day;
}

/** Under a name in a list of all that was said: the role in which all of it was, none where it was said in several. */
export function roleOfAllSaid(voice: Voice | null, articles: readonly Article[]): string {
  if (voice === null || !voice.named) return roleInWords(voice, undefined);
  const { speaker } = voice;
  const titles = articles.flatMap((article) =>
    article.quotes
      .filter(({ by }) => by === speaker.id)
      .map((quote) => roleThen(quote, article, speaker).title),
  );
  const [title, ...others] = new Set(titles);
  return (others.length === 0 ? title : null) ?? speaker.affiliation ?? '';
}

/** Under a name in a list: the role, or that the source gives no name. */
export function roleInWords(voice: Voice | null, newest: Article | undefined): string {
  if (voice === null) return words.speaker.namesNobody;
  const { speaker, named } = voice;
  if (!named) return words.speaker[speaker.kind === 'group' ? 'unnamedGroup' : 'unnamedSource'];
  return latestRole(speaker, newest) ?? speaker.affiliation ?? '';
}
