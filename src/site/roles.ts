import type { Speaker } from '#model/briefing.ts';
import type { Voice } from './voices.ts';

type Role = Speaker['roles'][number];

/** What a speaker was on a day (`YYYY-MM-DD` or the start of one), or last of all where no day is given; null if unknown. */
export function roleOn({ roles }: Pick<Speaker, 'roles'>, day: string | null): string | null {
  const held = day === null ? roles : roles.filter((role) => holdsOn(role, day));
  return held.at(-1)?.title ?? null;
}

function holdsOn({ from, until }: Role, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** Under a name in a list: the role, or that the source gives no name. */
export function roleInWords(voice: Voice | null): string {
  if (voice === null) return 'The text names nobody';
  const { speaker, named } = voice;
  if (!named) return speaker.kind === 'group' ? 'Unnamed group in the source' : 'Unnamed in the source';
  return roleOn(speaker, null) ?? speaker.affiliation ?? '';
}
