import type { ListItem } from 'mdast';
import { noun } from '#words/english.ts';
import type { Statement, StatementChange } from '../changes.ts';
import { sayAspect } from './aspects.ts';
import type { Entry } from './entry.ts';
import { code, cut, item, list, type Phrase, quoted } from './nodes.ts';
import { sayNamed, saySaid } from './values.ts';

/** From so many on, statements that change alike are said together. */
const ALIKE = 3;

const statements = noun('statement');

/** A line for each changed statement, or for several of an article that changed in the same way. */
export function statementEntries(changes: readonly StatementChange[], limit: number): Entry[] {
  const alike = Map.groupBy(changes, (change) => JSON.stringify([change.article.id, likeness(change)]));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const [section, within] = [sectionOf(first), first.article];
    if (same.length < ALIKE)
      return same.map((change) => ({ section, within, item: item(sayChange(change)) }));
    return [{ section, within, item: sayAlike(same, first, limit) }];
  });
}

/** What two changes have in common that are said together; of words that came or went each is its own. */
function likeness(change: StatementChange): unknown {
  const { before, after, aspects } = change;
  const isOwn = before === null || after === null || aspects.some(({ what }) => OWN.has(what));
  return isOwn ? (after ?? before)?.id : aspects;
}

const OWN: ReadonlySet<string> = new Set(['words', 'id']);

function sectionOf({ before, after, aspects }: StatementChange): Entry['section'] {
  if (before === null || after === null) return 'Words';
  switch (aspects[0]?.what) {
    case 'words':
      return 'Words';
    case 'speaker':
    case 'doubt':
      return 'Who speaks';
    case 'said':
      return 'Days';
    default:
      return 'Other changes to statements';
  }
}

function sayChange(change: StatementChange): readonly Phrase[] {
  const { before, after, aspects } = change;
  if (before === null) return ['New: ', ...sayStatement(after), ...saySpoken(after)];
  if (after === null) return ['Taken out: ', ...sayStatement(before), ...saySpoken(before)];
  return [...sayStatement(after), ': ', ...sayAspects(aspects)];
}

function sayAspects(aspects: StatementChange['aspects']): readonly Phrase[] {
  const isSaid = aspects.some(({ what }) => what === 'words');
  const said = aspects.map(sayAspect);
  return [isSaid ? [] : ['words unchanged'], ...said]
    .filter((one) => one.length > 0)
    .flatMap((one, i) => (i === 0 ? one : ['; ', ...one]));
}

function sayAlike(same: readonly StatementChange[], { aspects }: StatementChange, limit: number): ListItem {
  const each = same.map(({ after }) => item(sayStatement(after)));
  return item([`${statements.inFigures(same.length)}: `, ...sayAspects(aspects)], [list(cut(each, limit))]);
}

/** “We have sought …” (`price-two-tracks`) */
export function sayStatement(statement: Statement | null): readonly Phrase[] {
  return [quoted(statement?.words[0] ?? ''), ' (', code(statement?.id ?? ''), ')'];
}

/** “, said by **Ned Price** on 28 December 2021” */
export function saySpoken(statement: Statement | null): readonly Phrase[] {
  if (statement === null) return [];
  const doubt = statement.doubt === null ? '' : ' (inferred, to be confirmed)';
  const day = statement.said === null ? '' : `, ${saySaid(statement.said)}`;
  return [', ', ...sayNamed(statement.by, null), `${doubt}${day}`];
}
