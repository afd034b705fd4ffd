import type { ListItem, RootContent } from 'mdast';
import type { Correction } from '#model/correction.ts';
import { capitalised } from '#words/capitalised.ts';
import { noun, sayDate } from '#words/english.ts';
import type { ArticleChange, NoteChange, Statement } from '../changes.ts';
import type { Entry } from './entry.ts';
import { sayField } from './fields.ts';
import { sayLayout } from './layout.ts';
import { code, cut, details, item, list, type Phrase, quoted } from './nodes.ts';
import { saySource } from './source.ts';
import { saySpoken, sayStatement } from './statements.ts';

const statements = noun('statement');

const BECOME = {
  new: 'New: ',
  gone: 'Taken out: ',
  published: 'Published, was a draft: ',
  withdrawn: 'Withdrawn, is a draft now: ',
} as const;

/** The lines about an article, its statements and marks apart. */
export function articleEntries(change: ArticleChange, limit: number): Entry[] {
  const within = { id: change.slug, name: change.title };
  const inSection = (section: Entry['section']) => (line: ListItem) => ({ section, within, item: line });
  return [
    ...(change.become === 'kept'
      ? []
      : [{ section: 'Articles' as const, within: null, item: sayBecome(change, limit) }]),
    ...(change.source === null ? [] : [inSection('Words')(saySource(change.source, limit))]),
    ...change.layout.map((one) => ({ within, ...sayLayout(one, limit) })),
    ...[
      ...(change.formerSlug === null
        ? []
        : [item(['Slug changed from ', code(change.formerSlug), ' to ', code(change.slug)])]),
      ...change.fields.map((field) => item(asLine(sayField(field)))),
      ...change.corrections.added.map((one) => item(['Correction added: ', ...sayCorrection(one)])),
      ...change.corrections.removed.map((one) => item(['Correction taken out: ', ...sayCorrection(one)])),
      ...change.notes.map((note) => item(sayNote(note))),
    ].map(inSection('Articles')),
  ];
}

/** A phrase that begins a line. */
function asLine([first, ...others]: readonly Phrase[]): readonly Phrase[] {
  return [typeof first === 'string' ? capitalised(first) : (first ?? ''), ...others];
}

function sayBecome(change: ArticleChange, limit: number): ListItem {
  const { become, title, slug, publisher, published, rights } = change;
  const count = statements.inFigures(change.statements.length);
  const shows = rights === 'full-text' ? 'whole text' : 'excerpt';
  return item(
    [
      BECOME[become === 'kept' ? 'new' : become],
      quoted(title),
      ' (',
      code(slug),
      `), ${publisher}, ${sayDate(published)}, ${shows}, ${count}`,
    ],
    change.statements.length === 0
      ? []
      : details(sayWhoSpeaks(change.statements), [statementList(change.statements, limit)]),
  );
}

function statementList(all: readonly Statement[], limit: number): RootContent {
  return list(
    cut(
      all.map((one) => item([...sayStatement(one), ...saySpoken(one)])),
      limit,
    ),
  );
}

/** “Ned Price 4, nobody 1; 2 to confirm” */
function sayWhoSpeaks(all: readonly Statement[]): string {
  const voices = [...Map.groupBy(all, ({ by }) => by?.name ?? 'nobody')]
    .map(([name, theirs]) => `${name} ${theirs.length}`)
    .join(', ');
  const open = all.filter(({ doubt }) => doubt !== null).length;
  return open === 0 ? voices : `${voices}; ${open} to confirm`;
}

function sayCorrection({ date, kind, change, was, now, on }: Correction): readonly Phrase[] {
  return [
    `${kind} of ${sayDate(date)}, `,
    quoted(change),
    ...(was === undefined ? [] : [', before: ', quoted(was)]),
    ...(now === undefined ? [] : [', now: ', quoted(now)]),
    ...(on === undefined ? [] : [', on ', code(on)]),
  ];
}

function sayNote({ on, before, after }: NoteChange): readonly Phrase[] {
  const head: readonly Phrase[] = ['Note on ', code(on)];
  if (before === null) return [...head, ' added: ', quoted(after ?? '')];
  if (after === null) return [...head, ' taken out, was ', quoted(before)];
  if (before === after) return [...head, ': layout, links or emphasis changed'];
  return [...head, ' changed from ', quoted(before), ' to ', quoted(after)];
}
