import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { table } from '../table.ts';
import { CORPORA } from './corpora.ts';
import { parseCorpus } from './parseCorpus.ts';
import { scoreCorpus } from './scoreCorpus.ts';

/** Figures on dates and events, in percent, as the corpora's own scorers count them. `root` is the corpora's folder. */
export async function dateTable(root: string): Promise<string> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'on-the-record-bench-'));
  const predicted = path.join(scratch, 'predicted.jsonl');
  const rows: string[][] = [];
  try {
    for (const corpus of CORPORA) {
      const gold = path.join(root, corpus.file);
      const articles = await parseCorpus(gold, predicted);
      scoreCorpus(root, corpus, gold, predicted).forEach(([figure, percent], i) => {
        rows.push([...(i === 0 ? [corpus.name, String(articles)] : ['', '']), figure, percent.toFixed(1)]);
      });
    }
  } finally {
    await rm(scratch, { recursive: true });
  }
  return table(['dates and events', 'articles', 'figure', '%'], rows);
}
