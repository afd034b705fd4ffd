import type { GoldArticle } from '../../bench/quotes/goldArticle.ts';
import { readGold } from '../../bench/quotes/readGold.ts';

/** From the folder of the corpora. */
export const TRAINING_FILE = 'quotes/polnear-train.jsonl';

/** The articles that trees are grown on. `root` is the folder of the shared corpora. */
export function trainingArticles(root: string): GoldArticle[] {
  return readGold(root, TRAINING_FILE);
}
