import { table } from '../table.ts';
import { EVENT_DATE_CORPORA, LINK_CORPORA } from './corpora.ts';
import { EVENT_ERROR_KINDS } from './errorKinds.ts';
import { eventErrors } from './judge.ts';

/** How many errors of each kind our parser makes in the events of each corpus; of our own alone without the others. */
export async function eventErrorTable(root: string | null): Promise<string> {
  const corpora = [...LINK_CORPORA, ...EVENT_DATE_CORPORA].filter(
    ({ file }) => root !== null || file === undefined,
  );
  const ids = [...new Set(corpora.map(({ id }) => id))];
  const columns = await Promise.all(ids.map((id) => eventErrors(root, id, 'all')));
  const rows = EVENT_ERROR_KINDS.map(({ id, meaning }) => [
    id,
    meaning,
    ...columns.map((errors) => String(errors.filter(({ kind }) => kind === id).length || '–')),
  ]);
  return table(['kind', 'what is wrong', ...ids], rows);
}
