import { eventTables } from '../events/eventTables.ts';
import { DATE_CORPORA } from './corpora.ts';
import { dateTable, halvesTable, type ReadCorpus } from './dateTable.ts';
import { dateErrorTable } from './errorTable.ts';
import { readCorpus } from './judge.ts';
import { OURS, otherReaders } from './readers.ts';

/**
 * Figures and errors on dates and events; our own articles quick where there are no shared corpora.
 *
 * @param quick Whether what takes minutes is left out: the libraries of others, and growing the trees that link dates with events without each article.
 * @param say Told of each step of that.
 */
export async function dateTables(
  root: string | null,
  quick: boolean,
  say: (done: string) => void,
): Promise<string[]> {
  const readers = quick ? [OURS] : [OURS, ...(await otherReaders())];
  const corpora: ReadCorpus[] = [];
  for (const corpus of DATE_CORPORA.filter(({ file }) => root !== null || file === undefined))
    corpora.push(await readCorpus(root, corpus, readers));
  return [
    dateTable(corpora),
    ...(root === null ? [] : [halvesTable(corpora)]),
    dateErrorTable(corpora),
    ...(await eventTables(root, quick ? null : say)),
  ];
}
