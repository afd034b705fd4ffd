import type { Annotations, FoundSpeaker } from '#model/annotations.ts';
import { isNamed } from '#model/speaker.ts';
import type { KnownSpeaker } from './library.ts';
import { unused } from './unused.ts';

export interface DraftSpeaker {
  readonly id: string;
  /** The parser's id for it, unique in the article. */
  readonly foundAs: string;
  /** Whether content already has it. */
  readonly known: boolean;
  /** Whether it has a name of its own. */
  readonly named: boolean;
  readonly name: string;
  /** As this article words it. */
  readonly role?: string;
  /** What content calls it, where this article calls it something else: it may be another one of that name. */
  readonly otherRoles?: readonly string[];
  readonly front: Readonly<Record<string, unknown>>;
}

/**
 * A file for each speaker who is quoted and whom content does not know. A name that content knows, as a name or an alias,
 * is that speaker; an unnamed source is always a new one, of this article alone.
 */
export function draftSpeakers(
  slug: string,
  annotations: Annotations,
  existing: ReadonlyMap<string, KnownSpeaker>,
): DraftSpeaker[] {
  const quoted = new Set(annotations.quotes.map((segment) => segment.speaker?.id));
  const taken = new Set(existing.keys());
  return annotations.speakers
    .filter((speaker) => quoted.has(speaker.id))
    .map((found) => {
      const known = isNamed(found) ? knownAs(found, existing) : undefined;
      const id = known ?? unused(found.id, taken, slug);
      taken.add(id);
      const { name, role } = found;
      const before = known === undefined ? [] : (existing.get(known)?.roles ?? []);
      const otherRoles = role === undefined || before.includes(role) ? [] : before;
      return {
        id,
        foundAs: found.id,
        known: known !== undefined,
        named: isNamed(found),
        name,
        ...(role !== undefined && { role }),
        ...(otherRoles.length > 0 && { otherRoles }),
        front: frontOf(found, slug),
      };
    });
}

function knownAs(
  { id, name }: FoundSpeaker,
  existing: ReadonlyMap<string, KnownSpeaker>,
): string | undefined {
  if (existing.get(id)?.names.includes(name)) return id;
  return [...existing].find(([, { names }]) => names.includes(name))?.[0];
}

function frontOf({ name, kind, role, affiliation }: FoundSpeaker, slug: string): Record<string, unknown> {
  return {
    name,
    kind,
    ...(role !== undefined && { roles: [{ title: role }] }),
    ...(affiliation && { affiliation: affiliation.text }),
    ...(!isNamed({ kind, name }) && { articles: [slug] }),
  };
}
