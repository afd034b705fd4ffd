import type { Article, Quote, Speaker } from '#model/briefing.ts';
import { dayBounds } from '#model/dayBounds.ts';
import type { Voice } from './voices.ts';

type Role = Speaker['roles'][number];
type Roles = Pick<Speaker, 'roles'>;

/** What a speaker was on a day (`YYYY-MM-DD`); null if unknown. */
export function roleOn({ roles }: Roles, day: string): string | null {
  return roles.findLast((role) => hasBegun(role, day) && (role.until ?? day) >= day)?.title ?? null;
}

/**
 * What the speaker of a statement was when it was made: on its first day or, where that is open, its last. One without a
 * day was made by the time its article appeared.
 */
export function roleWhenSaid(
  { said }: Pick<Quote, 'said'>,
  { published }: Pick<Article, 'published'>,
  speaker: Roles,
): string | null {
  const { first, last } = dayBounds(said?.value ?? published);
  return roleOn(speaker, first ?? last ?? published);
}

/** What a speaker was last by the day of the newest article: the record knows nothing of what they became later. */
export function latestRole({ roles }: Roles, newest: Pick<Article, 'published'> | undefined): string | null {
  const known = newest === undefined ? roles : roles.filter((role) => hasBegun(role, newest.published));
  return known.at(-1)?.title ?? null;
}

function hasBegun({ from }: Role, day: string): boolean {
  return from === undefined || from <= day;
}

/** Under a name in a list: the role, or that the source gives no name. */
export function roleInWords(voice: Voice | null, newest: Article | undefined): string {
  if (voice === null) return 'The text names nobody';
  const { speaker, named } = voice;
  if (!named) return speaker.kind === 'group' ? 'Unnamed group in the source' : 'Unnamed in the source';
  return latestRole(speaker, newest) ?? speaker.affiliation ?? '';
}
