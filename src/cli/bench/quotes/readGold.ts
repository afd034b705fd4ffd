import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldArticle } from './goldArticle.ts';

/** The articles of a quote corpus, one JSON object a line. `root` is the folder of the corpora, `file` a path in it. */
export function readGold(root: string, file: string): GoldArticle[] {
  const lines = readFileSync(path.join(root, file), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldArticle);
}
