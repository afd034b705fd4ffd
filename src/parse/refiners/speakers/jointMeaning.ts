import type { Entity } from './entity.ts';
import { mint, type State } from './state.ts';

/** The group that speakers make together: “Reed, Hale and Stone”. Named again in any order it is the same. */
export function jointMeaning(state: State, members: readonly Entity[]): Entity {
  const names = members.map(({ name }) => name);
  // One key for all of its words: neither name alone finds the group.
  const key = names.toSorted().join(' and ').toLowerCase();
  const known = state.byWord.get(key)?.[0];
  return (
    known ??
    mint(state, {
      kind: 'group',
      name: [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' and '),
      words: [key],
      named: true,
      gender: 'plural',
    })
  );
}
