import { errorTable } from '../errors/errorTable.ts';
import { QUOTE_CORPORA } from './corpora.ts';
import { figuresOf } from './figures.ts';
import { figureTable } from './figureTable.ts';
import { judge } from './judge.ts';

/** Figures and errors on quotes, a corpus a column; our own articles alone where there are no shared corpora. */
export function quoteTables(root: string | null): string[] {
  const corpora = QUOTE_CORPORA.filter(({ file }) => root !== null || file === undefined);
  const judged = corpora.map((corpus) => judge(root ?? '', corpus));
  return [
    figureTable(judged.map((corpus) => ({ ...corpus, figures: figuresOf(corpus.articles) }))),
    errorTable(judged.map(({ id, articles }) => ({ name: id, articles }))),
  ];
}
