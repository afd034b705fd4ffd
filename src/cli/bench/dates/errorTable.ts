import { table } from '../table.ts';
import type { DatedOutcomes } from './dateOutcomes.ts';
import type { ReadCorpus } from './dateTable.ts';
import { DATE_ERROR_KINDS, type DateError, dateErrorKind, dateErrors } from './errorKinds.ts';

const TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;

/** How many errors of each kind our parser makes in each corpus, and by the type of the expression. */
export function dateErrorTable(corpora: readonly ReadCorpus[]): string {
  const byCorpus = corpora.map(({ readings }) => errorsIn([...readings.values()][0] ?? []));
  const errors = byCorpus.flat();
  const columns = [...byCorpus, ...TYPES.map((type) => errors.filter((error) => typeOf(error) === type))];
  const counts = (counted: (error: DateError) => boolean): string[] =>
    columns.map((column) => String(column.filter(counted).length || '–'));
  const rows = DATE_ERROR_KINDS.map(({ id, meaning }) => [
    id,
    meaning,
    ...counts((error) => dateErrorKind(error) === id),
  ]);
  const head = ['kind', 'what is wrong', ...corpora.map(({ id }) => id), ...TYPES];
  return table(head, [...rows, ['', 'all', ...counts(() => true)]]);
}

function errorsIn(articles: readonly DatedOutcomes[]): DateError[] {
  return articles.flatMap(dateErrors);
}

/** The annotated type; the given one, where nothing is annotated. */
function typeOf({ gold, found }: DateError): string | undefined {
  return (gold ?? found)?.type;
}
