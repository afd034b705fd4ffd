import type { RootContent } from 'mdast';
import { listed, noun } from '#words/english.ts';
import type { PageChanges } from '../changes.ts';
import { code, cut, details, heading, item, list, paragraph } from './nodes.ts';

const pages = noun('page');

/** “4 pages change, 1 is new and 1 is gone” */
export function countPages({ changed, added, gone }: PageChanges): string {
  const parts = [
    { count: changed.length, one: 'changes', more: 'change' },
    { count: added.length, one: 'is new', more: 'are new' },
    { count: gone.length, one: 'is gone', more: 'are gone' },
  ].filter(({ count }) => count > 0);
  const said = parts.map(({ count, one, more }, i) => {
    const counted = i === 0 ? pages.inFigures(count) : `${count}`;
    return `${counted} ${count === 1 ? one : more}`;
  });
  return said.length === 0 ? 'no page changes' : listed(said);
}

/** The pages that a change touches, folded; nothing where there are none. */
export function sayPages(changes: PageChanges, limit: number): RootContent[] {
  const { changed, touched, added, gone } = changes;
  if (changed.length + touched.length + added.length + gone.length === 0) return [];
  return [
    heading(3, 'Pages'),
    ...details(`The addresses: ${countPages(changes)}`, [
      ...addresses('Changed:', changed, limit),
      ...addresses('New:', added, limit),
      ...addresses('Gone:', gone, limit),
      ...addresses(
        `${pages.inFigures(touched.length)} more ${touched.length === 1 ? 'changes' : 'change'} only in a figure of the whole record, the mark of a voice, or the way to a neighbour:`,
        touched,
        limit,
      ),
      paragraph(
        'The first page, the timeline, the table of speakers, the search, feeds and data show the whole record and are made anew.',
      ),
    ]),
  ];
}

function addresses(head: string, list_: readonly string[], limit: number): RootContent[] {
  if (list_.length === 0) return [];
  return [
    paragraph(head),
    list(
      cut(
        list_.map((address) => item([code(address)])),
        limit,
      ),
    ),
  ];
}
