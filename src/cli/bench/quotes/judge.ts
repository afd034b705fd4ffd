import { readOwnGold } from '../gold/readOwnGold.ts';
import type { QuoteCorpus } from './corpora.ts';
import type { ArticleOutcomes } from './outcomes.ts';
import { predictedOutcomes } from './predict.ts';
import { readGold } from './readGold.ts';

export interface Judged extends QuoteCorpus {
  readonly articles: readonly ArticleOutcomes[];
}

/** Parses a corpus and compares every quote with what is annotated. `root` is the folder of the shared corpora. */
export function judge(root: string, corpus: QuoteCorpus): Judged {
  const gold = corpus.file === undefined ? readOwnGold() : readGold(root, corpus.file);
  return { ...corpus, articles: predictedOutcomes(gold) };
}
