import { hasBareTitle } from '../bareTitle.ts';
import type { Happening } from './happenings.ts';

/** The happenings that say what happened: not an event called by one word of the text, which nobody has looked at. */
export function toldHappenings(happenings: readonly Happening[]): readonly Happening[] {
  return happenings.filter(({ item }) => {
    if (item.kind !== 'event') return true;
    const { event, mentions } = item.record;
    return !hasBareTitle(
      event,
      mentions.map(({ mark }) => mark),
    );
  });
}
