import type { RootContent } from 'mdast';
import type { Fault } from '../changes.ts';
import { code, cut, heading, item, list, type Phrase, paragraph } from './nodes.ts';

/** What is wrong, in the words of the check; nothing where there is nothing. */
export function sayFaults(faults: readonly Fault[], limit: number): RootContent[] {
  if (faults.length === 0) return [];
  const after = faults.filter(({ side }) => side === 'after');
  const before = faults.filter(({ side }) => side === 'before');
  return [
    heading(3, 'Faults'),
    ...faultList(
      'The site cannot be built until these are mended; an article with a fault is not compared.',
      after,
      limit,
    ),
    ...faultList('These files could not be read before the change, and are not compared:', before, limit),
  ];
}

function faultList(head: string, faults: readonly Fault[], limit: number): RootContent[] {
  if (faults.length === 0) return [];
  const items = faults.map(({ place, rule, reason, mend }) =>
    item([
      code(place),
      ' ',
      ...sayMessage(reason),
      ' (',
      code(rule),
      ')',
      ...(mend === null ? [] : ['. ', ...sayMessage(mend)]),
    ]),
  );
  return [paragraph(head), list(cut(items, limit))];
}

/** A message, of which code stands between backticks. */
function sayMessage(message: string): readonly Phrase[] {
  return message.split(/`([^`]+)`/).map((part, i) => (i % 2 === 0 ? part : code(part)));
}
