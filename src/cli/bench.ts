/**
 * Accuracy of the parser on annotated news, and its speed, as a table: `npm run bench`.
 *
 * The corpora are no part of the project (their licences forbid it): they are looked for in `../shared/corpora`, or where
 * `CORPORA` says. Their own scorers do the counting.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CORPORA, type Corpus } from './bench/corpora.ts';
import { parseCorpus } from './bench/parseCorpus.ts';
import { scoreCorpus } from './bench/scoreCorpus.ts';
import { table } from './bench/table.ts';
import { fail } from './fail.ts';

const root = path.resolve(process.env.CORPORA ?? '../shared/corpora');
if (!existsSync(root)) fail(`bench: there are no corpora at ${root}: say where they are with CORPORA=…`);

const scratch = await mkdtemp(path.join(tmpdir(), 'on-the-record-bench-'));
const rows: string[][] = [];

/** Parses one corpus and adds a row for each figure of its scorer. */
async function measure(corpus: Corpus): Promise<void> {
  const gold = path.join(root, corpus.file);
  const predicted = path.join(scratch, 'predicted.jsonl');
  const { articles, perSecond } = await parseCorpus(gold, predicted);
  for (const [figure, value] of scoreCorpus(root, corpus, gold, predicted)) {
    rows.push([corpus.name, String(articles), figure, value.toFixed(1), String(Math.round(perSecond))]);
  }
}

try {
  for (const corpus of CORPORA) await measure(corpus);
} finally {
  await rm(scratch, { recursive: true });
}
process.stdout.write(table(['corpus', 'articles', 'figure', '%', 'articles/s'], rows));
