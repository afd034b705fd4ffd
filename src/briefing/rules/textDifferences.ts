import { diffArrays } from 'diff';
import type { Span } from '#model/span.ts';

/** A place at which two texts differ: words of one stand where the other has others, or none. */
export interface Difference {
  /** In the text at hand; empty where words are left out. */
  readonly actual: Span;
  /** In the text that it should be; empty where words are put in. */
  readonly expected: Span;
}

/** So many words in a row that two texts have in common part two differences; fewer are told together. */
const APART = 2;
/** With more changes than this the texts have little to do with each other. */
const MOST_CHANGES = 2000;

const TOKEN = /[\p{L}\p{M}\p{N}]+|./gsu;

/**
 * Where two texts whose words stand between single spaces differ, word by word and sign by sign; null where they have little
 * in common.
 *
 *     the long road, the short road   →   “long” is put in
 *     the road, the short road
 */
export function textDifferences(actual: string, expected: string): Difference[] | null {
  const changes = diffArrays(actual.match(TOKEN) ?? [], expected.match(TOKEN) ?? [], {
    maxEditLength: MOST_CHANGES,
  });
  if (!changes) return null;
  const found: Difference[] = [];
  let [at, of, common] = [0, 0, APART];
  for (const { added, removed, value } of changes) {
    const { length } = value.join('');
    if (!added && !removed) {
      [at, of] = [at + length, of + length];
      common = value.filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
      continue;
    }
    const before = common < APART ? found.pop() : undefined;
    const [start, from] = [before?.actual.start ?? at, before?.expected.start ?? of];
    if (removed) at += length;
    if (added) of += length;
    found.push({ actual: { start, end: at }, expected: { start: from, end: of } });
    common = 0;
  }
  return found.map((one) => ({
    actual: trimmed(one.actual, actual),
    expected: trimmed(one.expected, expected),
  }));
}

/** Without the spaces around it. */
function trimmed({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}
