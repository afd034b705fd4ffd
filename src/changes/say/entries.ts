import type { EntryChange, FieldChange } from '../changes.ts';
import type { Entry } from './entry.ts';
import { sayBody, sayFact, sayField } from './fields.ts';
import { code, item, type Phrase, strong } from './nodes.ts';

/** The fields that say when something happened. */
const OF_THE_DAY: ReadonlySet<string> = new Set(['date', 'certainty']);

export function speakerEntries(changes: readonly EntryChange[]): Entry[] {
  return changes.map((change) => ({ section: 'Speakers', within: null, item: item(sayEntry(change)) }));
}

export function eventEntries(changes: readonly EntryChange[]): Entry[] {
  return changes.map((change) => {
    const isMoved = change.become === 'kept' && change.fields.some(({ field }) => OF_THE_DAY.has(field));
    return { section: isMoved ? 'Days' : 'Events', within: null, item: item(sayEntry(change)) };
  });
}

function sayEntry(change: EntryChange): readonly Phrase[] {
  const head: readonly Phrase[] = [strong(change.name), ' (', code(change.id), ')'];
  const said = change.become === 'kept' ? sayKept(change) : sayWhole(change);
  return [...head, ...said];
}

function sayKept({ id, formerId, fields, body }: EntryChange): readonly Phrase[] {
  const parts = [
    ...(formerId === null ? [] : [['id changed from ', code(formerId), ' to ', code(id)]]),
    ...[...fields]
      .sort((a, b) => Number(OF_THE_DAY.has(b.field)) - Number(OF_THE_DAY.has(a.field)))
      .map(sayField),
    ...(body === null ? [] : [sayBody(body)]),
  ];
  return [': ', ...joined(parts)];
}

/** All that is known of one that came or went, but its name, and what is so unless a file says otherwise. */
function sayWhole({ become, fields, name }: EntryChange): readonly Phrase[] {
  const known = fields
    .map((field) => ({ field: field.field, value: eitherOf(field) }))
    .filter(({ field, value }) => value !== name && !(field === 'certainty' && value === 'stated'))
    .map(({ field, value }) => sayFact(field, value));
  return [
    become === 'new' ? ' added' : ' taken out',
    ...(known.length === 0 ? [] : [': ', ...joined(known, ', ')]),
  ];
}

function eitherOf({ before, after }: FieldChange): unknown {
  return after ?? before;
}

function joined(parts: readonly (readonly Phrase[])[], between = '; '): readonly Phrase[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [between, ...part]));
}
