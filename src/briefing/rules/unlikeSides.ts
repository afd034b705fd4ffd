import { fieldPlace } from '#markdown/fields.ts';
import { warn } from '#markdown/problems.ts';
import { plainName } from './plainName.ts';
import type { ContentRule } from './rule.ts';

/**
 * Warns of a side of an event that no speaker has, if one has a side that is written almost alike: the timeline would draw a
 * lane of its own for it. A side for which nobody speaks is none the worse for that.
 */
export const unlikeSides: ContentRule = ({ events, speakers, files }) => {
  const known = new Set([...speakers.values()].flatMap(({ side }) => side ?? []));
  for (const [id, { sides }] of events) {
    for (const [i, side] of sides.entries()) {
      const file = files.events.get(id);
      const meant = known.has(side) ? undefined : [...known].find((other) => areAlmostAlike(side, other));
      if (!file || meant === undefined) continue;
      warn(
        file,
        {
          reason: `Unexpected side \`${side}\`: no speaker has it`,
          rule: 'unknown-side',
          mend: `Did you mean \`${meant}\`?`,
          actual: side,
        },
        fieldPlace(file, ['sides', i]),
      );
    }
  }
};

/** So many letters two names need before one letter between them is a slip: Iran is not Iraq. */
const LONG = 7;

/** Whether two names differ in no letter, in one letter too many or too few, or in two that changed places. */
function areAlmostAlike(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)].map((name) => name.replaceAll(' ', ''));
  if (a === undefined || b === undefined || a === b) return a === b;
  if (Math.min(a.length, b.length) < LONG) return false;
  let from = 0;
  while (a[from] === b[from]) from += 1;
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - from && a.at(-1 - behind) === b.at(-1 - behind)) behind += 1;
  const [left, right] = [a.slice(from, a.length - behind), b.slice(from, b.length - behind)];
  return left.length + right.length === 1 || (left.length === 2 && left === [...right].reverse().join(''));
}
