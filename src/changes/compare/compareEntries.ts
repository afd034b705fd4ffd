import type { ElementContent } from 'hast';
import { html, textOf } from '#site/hast.ts';
import type { EntryChange } from '../changes.ts';
import { compareFields } from './compareFields.ts';

/** A speaker or an event. */
interface Entry {
  readonly id: string;
  readonly body: readonly ElementContent[];
}

type Entries<E extends Entry> = ReadonlyMap<string, E>;

/** The former id of each entry that is called by another now, and is else what it was. */
export function renamedEntries<E extends Entry>(
  before: Entries<E>,
  after: Entries<E>,
): ReadonlyMap<string, string> {
  const gone = Map.groupBy(
    [...before.values()].filter(({ id }) => !after.has(id)),
    contentOf,
  );
  return new Map(
    [...after.values()].flatMap((entry): [string, string][] => {
      if (before.has(entry.id)) return [];
      const former = gone.get(contentOf(entry))?.shift();
      return former ? [[entry.id, former.id]] : [];
    }),
  );
}

/** All that an entry says but its id; trees as HTML, since they know the lines of their files. */
function contentOf<E extends Entry>(entry: E): string {
  return JSON.stringify({ ...entry, id: '', body: html(entry.body) });
}

/**
 * How the speakers or events of a record differ.
 *
 * @param nameOf what a person calls one
 */
export function compareEntries<E extends Entry>(
  before: Entries<E>,
  after: Entries<E>,
  nameOf: (entry: E) => string,
): EntryChange[] {
  const renamed = renamedEntries(before, after);
  const former = new Set(renamed.values());
  const gone = [...before.values()].filter(({ id }) => !after.has(id) && !former.has(id));
  return [
    ...[...after.values()].flatMap((entry) => {
      const formerId = renamed.get(entry.id) ?? null;
      return changeOf(before.get(formerId ?? entry.id) ?? null, entry, formerId, nameOf);
    }),
    ...gone.flatMap((entry) => changeOf(entry, null, null, nameOf)),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function changeOf<E extends Entry>(
  before: E | null,
  after: E | null,
  formerId: string | null,
  nameOf: (entry: E) => string,
): EntryChange[] {
  const entry = after ?? before;
  if (!entry) return [];
  const change: EntryChange = {
    id: entry.id,
    name: nameOf(entry),
    become: before === null ? 'new' : after === null ? 'gone' : 'kept',
    formerId,
    fields: compareFields(before, after, OWN),
    body: html(before?.body ?? []) === html(after?.body ?? []) ? null : bodies(before, after),
  };
  const isSame =
    change.become === 'kept' && formerId === null && change.fields.length === 0 && change.body === null;
  return isSame ? [] : [change];
}

/** What no field of its file is. */
const OWN: ReadonlySet<string> = new Set(['id', 'body']);

function bodies(before: Entry | null, after: Entry | null): EntryChange['body'] {
  const words = (entry: Entry | null): string | null =>
    (entry && textOf(entry.body).replaceAll(/\s+/g, ' ').trim()) || null;
  return { before: words(before), after: words(after) };
}
