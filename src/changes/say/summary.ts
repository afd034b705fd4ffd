import type { Paragraph } from 'mdast';
import { listed, noun } from '#words/english.ts';
import type { Comparison, PartChanges } from '../changes.ts';
import { code, type Phrase, paragraph, strong } from './nodes.ts';
import { countPages } from './pages.ts';

const addresses = noun('address', 'addresses');
const faults = noun('fault');

/** Said alone where there is nothing to say. */
export function sayNothing({ base }: Comparison): Paragraph {
  return paragraph('Nothing changes in the record, compared with ', ...sayBase(base), '.');
}

/** The whole change in two or three sentences. */
export function saySummary({ base, changes, faults: found }: Comparison): Paragraph {
  const { published, drafts, pages } = changes;
  const readers = countThings(published);
  const unseen = countThings(drafts);
  const needs = pages.unredirected.length;
  const wrong = found.filter(({ side }) => side === 'after').length;
  return paragraph(
    'Compared with ',
    ...sayBase(base),
    `${wrong === 0 ? '' : ', as far as what has no fault shows'}: `,
    `${readers ?? 'nothing that readers see changes'}; ${countPages(pages)}.`,
    ...(unseen === null ? [] : [` In drafts: ${unseen}.`]),
    ...(needs === 0
      ? []
      : [' ', strong(`${addresses.inFigures(needs)} ${needs === 1 ? 'needs' : 'need'} a redirect.`)]),
    ...(wrong === 0 ? [] : [' ', strong(`${faults.inFigures(wrong)} to mend.`)]),
  );
}

function sayBase({ name, commit }: Comparison['base']): readonly Phrase[] {
  return [code(name), ' (', code(commit.slice(0, 7)), ')'];
}

/** What became of things, in the order in which it is said. */
const BECOME = [
  { become: 'kept', one: 'changes', more: 'change' },
  { become: 'new', one: 'is new', more: 'are new' },
  { become: 'published', one: 'is published', more: 'are published' },
  { become: 'withdrawn', one: 'is withdrawn', more: 'are withdrawn' },
  { become: 'gone', one: 'is taken out', more: 'are taken out' },
] as const;

/** “2 statements and 1 event change; 1 speaker is new”; null where there are none. */
function countThings({ articles, statements, speakers, events }: PartChanges): string | null {
  const things = [
    ...statements.map(({ before, after }) => ({
      what: 'statement',
      become: before === null ? 'new' : after === null ? 'gone' : 'kept',
    })),
    ...events.map(({ become }) => ({ what: 'event', become })),
    ...articles.map(({ become }) => ({ what: 'article', become })),
    ...speakers.map(({ become }) => ({ what: 'speaker', become })),
  ];
  const said = BECOME.flatMap(({ become, one, more }) => {
    const these = things.filter((thing) => thing.become === become);
    const counts = [...Map.groupBy(these, ({ what }) => what)].map(([what, same]) =>
      noun(what).inFigures(same.length),
    );
    return counts.length === 0 ? [] : [`${listed(counts)} ${these.length === 1 ? one : more}`];
  });
  return said.length === 0 ? null : said.join('; ');
}
