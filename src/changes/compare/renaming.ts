import type { Named } from '../changes.ts';
import type { Sides } from '../side.ts';
import { renamedEntries } from './compareEntries.ts';

/** Gives the id that a speaker or an event had before the change, which is its own where it was not renamed. */
export interface Renaming {
  readonly speaker: (named: Named) => string;
  readonly event: (named: Named) => string;
}

export function renamingOf({ before, after }: Sides): Renaming {
  const speakers = renamedEntries(before.speakers, after.speakers);
  const events = renamedEntries(before.events, after.events);
  return {
    speaker: ({ id }) => speakers.get(id) ?? id,
    event: ({ id }) => events.get(id) ?? id,
  };
}
