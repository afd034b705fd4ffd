import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldArticle } from '../../bench/quotes/goldArticle.ts';

/** From the folder of the corpora. */
export const TRAINING_FILE = 'quotes/polnear-train.jsonl';

/** The articles that trees are grown on. `root` is the folder of the shared corpora. */
export function trainingArticles(root: string): GoldArticle[] {
  const lines = readFileSync(path.join(root, TRAINING_FILE), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldArticle);
}
