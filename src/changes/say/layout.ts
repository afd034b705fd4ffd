import type { ListItem } from 'mdast';
import { noun } from '#words/english.ts';
import type { LayoutChange } from '../changes.ts';
import type { Entry } from './entry.ts';
import { code, cut, details, item, list, quoted } from './nodes.ts';

const paragraphs = noun('paragraph');

/** The lines about words that stay and are set otherwise, each with its section. */
export function sayLayout(change: LayoutChange, limit: number): Pick<Entry, 'section' | 'item'> {
  switch (change.what) {
    case 'paragraphs':
      return { section: 'Words', item: sayParagraphs(change) };
    case 'sentences':
      return { section: 'Words', item: saySentences(change, limit) };
    case 'notes':
      return { section: 'Articles', item: item(['Notes on ', code(change.on), ' in another order']) };
  }
}

function sayParagraphs({ before, after }: Extract<LayoutChange, { what: 'paragraphs' }>): ListItem {
  const said =
    before === after ? 'they begin elsewhere' : `${paragraphs.inFigures(after)}, formerly ${before}`;
  return item([`Paragraphs divided otherwise, words unchanged: ${said}`]);
}

function saySentences(
  { removed, added }: Extract<LayoutChange, { what: 'sentences' }>,
  limit: number,
): ListItem {
  const lines = [
    ...removed.map((one) => item(['Was: ', quoted(one)])),
    ...added.map((one) => item(['Now: ', quoted(one)])),
  ];
  return item(
    ['Sentences divided otherwise, words unchanged: other words stand around statements or events'],
    details('The sentences', [list(cut(lines, limit))]),
  );
}
