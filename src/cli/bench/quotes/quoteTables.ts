import { heldOutTrees } from '../../fit/quotes/heldOut.ts';
import { judgeHeldOut } from '../../fit/quotes/judgeHeldOut.ts';
import { trainingArticles } from '../../fit/quotes/trainingArticles.ts';
import { errorTable } from '../errors/errorTable.ts';
import { confidenceTable } from './confidenceTable.ts';
import { HELD_OUT, QUOTE_CORPORA } from './corpora.ts';
import { figuresOf } from './figures.ts';
import { figureTable } from './figureTable.ts';
import { type Judged, judge } from './judge.ts';
import type { ArticleOutcomes } from './outcomes.ts';
import { publisherTable } from './publisherTable.ts';

/**
 * Figures and errors on quotes, a corpus a column; our own articles alone where there are no shared corpora.
 *
 * @param say Told of each step of what takes minutes.
 */
export function quoteTables(root: string | null, say: (done: string) => void): string[] {
  const corpora = QUOTE_CORPORA.filter(({ file }) => root !== null || file === undefined);
  const judged = corpora.map((corpus) => judge(root ?? '', corpus));
  if (root === null) return [...tablesOf(judged), confidenceTable(judged)];
  const byPublisher = judgeHeldOut(trainingArticles(root), heldOutTrees(root, say));
  return [
    ...tablesOf([heldOut(byPublisher), ...judged]),
    publisherTable(figuresBy(byPublisher)),
    confidenceTable(judged.filter(({ id }) => id !== 'train')),
  ];
}

type ByPublisher = ReadonlyMap<string, readonly ArticleOutcomes[]>;

function heldOut(byPublisher: ByPublisher): Judged {
  return { ...HELD_OUT, articles: [...byPublisher.values()].flat() };
}

function figuresBy(byPublisher: ByPublisher) {
  return new Map([...byPublisher].map(([publisher, articles]) => [publisher, figuresOf(articles)]));
}

function tablesOf(judged: readonly Judged[]): string[] {
  return [
    figureTable(judged.map((corpus) => ({ ...corpus, figures: figuresOf(corpus.articles) }))),
    errorTable(judged.map(({ id, articles }) => ({ name: id, articles }))),
  ];
}
