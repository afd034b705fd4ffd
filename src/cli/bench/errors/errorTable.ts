import type { ArticleOutcomes } from '../quotes/outcomes.ts';
import { table } from '../table.ts';
import { errorsOf } from './errors.ts';
import { ERROR_KINDS, kindOf } from './kinds.ts';

export interface ErrorColumn {
  readonly name: string;
  readonly articles: readonly ArticleOutcomes[];
}

/** How many errors of each kind there are in each corpus, and how many that is for a hundred annotated quotes. */
export function errorTable(columns: readonly ErrorColumn[]): string {
  const counted = columns.map(({ articles }) => countKinds(articles));
  const cells = (count: (column: Counted) => number): string[] =>
    counted.flatMap((column) => withShare(count(column), column.quotes));
  const kinds = ERROR_KINDS.map(({ id, meaning }) => [
    id,
    meaning,
    ...cells(({ kinds }) => kinds.get(id) ?? 0),
  ]);
  const all = ['', 'all', ...cells(({ errors }) => errors)];
  return table(['kind', 'what is wrong', ...columns.flatMap(({ name }) => [name, '%'])], [...kinds, all]);
}

function withShare(count: number, quotes: number): [count: string, percent: string] {
  return count === 0 ? ['–', ''] : [String(count), ((100 * count) / quotes).toFixed(1)];
}

interface Counted {
  readonly quotes: number;
  readonly errors: number;
  readonly kinds: ReadonlyMap<string, number>;
}

function countKinds(articles: readonly ArticleOutcomes[]): Counted {
  const errors = articles.flatMap(errorsOf);
  const kinds = new Map<string, number>();
  for (const error of errors) {
    const id = kindOf(error)?.id ?? '';
    kinds.set(id, (kinds.get(id) ?? 0) + 1);
  }
  const quotes = articles.reduce((sum, { gold }) => sum + gold.length, 0);
  return { quotes, errors: errors.length, kinds };
}
