import type { ListItem } from 'mdast';
import { noun } from '#words/english.ts';
import type { RevisedPlace, SourceChange } from '../changes.ts';
import { cut, details, item, list, quoted } from './nodes.ts';

const sentences = noun('sentence');

/**
 * “Source text revised: 1 sentence changed, 1 sentence added”, and the sentences folded away below it. Where as many stood at
 * a place as stand there now, each stands over the one that took its place.
 */
export function saySource({ places, moved }: SourceChange, limit: number): ListItem {
  const removed = places.flatMap((place) => place.removed).length;
  const added = places.flatMap((place) => place.added).length;
  const changed = places.map((place) => Math.min(place.removed.length, place.added.length));
  const both = changed.reduce((sum, count) => sum + count, 0);
  const counts = [
    { count: both, what: 'changed' },
    { count: added - both, what: 'added' },
    { count: removed - both, what: 'taken out' },
    { count: moved.length, what: 'moved' },
  ].filter(({ count }) => count > 0);
  const said = counts.map(({ count, what }) => `${sentences.inFigures(count)} ${what}`).join(', ');
  const lines = [...places.flatMap(sayPlace), ...moved.map((one) => item([`Moved: ${quoted(one)}`]))];
  return item(
    [`Source text revised: ${said || 'only white space'}`],
    lines.length === 0 ? [] : details('The sentences', [list(cut(lines, limit))]),
  );
}

/** The lines of a place; a former sentence and the one in its place are one line of the list, so that nothing parts them. */
function sayPlace({ removed, added }: RevisedPlace): ListItem[] {
  const [was, is] = [removed.map((one) => `Was: ${quoted(one)}`), added.map((one) => `Now: ${quoted(one)}`)];
  if (was.length !== is.length) return [...was, ...is].map((line) => item([line]));
  return was.map((line, i) => item([line, '\n', is[i] ?? '']));
}
