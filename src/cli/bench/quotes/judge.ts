import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '#parse/parse.ts';
import { readOwnGold } from '../gold/readOwnGold.ts';
import type { QuoteCorpus } from './corpora.ts';
import type { GoldArticle } from './goldArticle.ts';
import { type ArticleOutcomes, outcomes } from './outcomes.ts';

/** The reference date of an article that has none. Quotes and speakers do not depend on it. */
const NO_DATE = '2016-01-01';

export interface Judged extends QuoteCorpus {
  readonly articles: readonly ArticleOutcomes[];
}

/** Parses a corpus and compares every quote with what is annotated. `root` is the folder of the shared corpora. */
export function judge(root: string, corpus: QuoteCorpus): Judged {
  const gold = corpus.file === undefined ? readOwnGold() : readLines(path.join(root, corpus.file));
  const predicted = gold.map(({ id, text, date }) => ({
    id,
    ...parse(text, { published: date ?? NO_DATE }),
  }));
  return { ...corpus, articles: outcomes(gold, predicted) };
}

function readLines(file: string): GoldArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldArticle);
}
