import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LearnedEvents } from '#parse/events/governing/learned.ts';
import { type WordShares, wordSignsOf } from '#parse/events/governing/wordSigns.ts';
import { forestOf } from '#parse/forest.ts';
import { readTree, treeLine } from '#parse/tree.ts';
import type { LinkedArticle } from '../../bench/events/links.ts';
import { type GrownEvents, learnEvents } from './learn.ts';
import { readLinked } from './readings.ts';
import { trainingArticles } from './trainingArticles.ts';

/** Parts of the articles, each left out of the fit in its turn. */
const PARTS = 10;
/** Kept between runs, since growing takes a while. */
const KEPT = 'node_modules/.cache/on-the-record/held-out-events.json';
/** What is grown depends on these, besides the articles. */
const SOURCES = [
  'src/parse/{text,dates,events}/**/*.ts',
  'src/parse/*.ts',
  'src/cli/fit/{events,forest}/*.ts',
  'package-lock.json',
];

interface Kept {
  readonly digest: string;
  readonly parts: readonly { readonly trees: readonly string[]; readonly words: WordShares }[];
}

/**
 * For each linked article, by its id, what is learned from articles of other parts: close to what a new one would meet. It is
 * that of the last run, where neither the parser nor the articles have changed since; else it is learned anew.
 *
 * @param root The folder of the corpora.
 * @param say Told of each part that is done.
 */
export async function heldOutEvents(
  root: string,
  say: (done: string) => void,
): Promise<ReadonlyMap<string, LearnedEvents>> {
  const articles = await trainingArticles(root);
  const digest = digestOf(articles);
  const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Kept) : null;
  const parts = kept?.digest === digest ? kept.parts.map(fromKept) : learnParts(articles, say);
  if (kept?.digest !== digest) keep({ digest, parts: parts.map(toKept) });
  const learned = parts.map(({ trees, words }) => ({
    governing: forestOf(trees),
    words: wordSignsOf((key) => words[key]),
  }));
  return new Map(articles.map(({ id }, i) => [id, learned[i % PARTS] as LearnedEvents]));
}

function learnParts(articles: readonly LinkedArticle[], say: (done: string) => void): GrownEvents[] {
  const read = articles.map(readLinked);
  return Array.from({ length: PARTS }, (_, part) => {
    const grown = learnEvents(read.filter((_, i) => i % PARTS !== part));
    say(`events without part ${part + 1} of ${PARTS}`);
    return grown;
  });
}

const toKept = ({ trees, words }: GrownEvents) => ({ trees: trees.map(treeLine), words });
const fromKept = ({ trees, words }: Kept['parts'][number]): GrownEvents => ({
  trees: trees.map(readTree),
  words,
});

function keep(kept: Kept): void {
  mkdirSync(path.dirname(KEPT), { recursive: true });
  const part = `${KEPT}.${process.pid}.part`;
  writeFileSync(part, JSON.stringify(kept));
  renameSync(part, KEPT);
}

function digestOf(articles: readonly LinkedArticle[]): string {
  const hash = createHash('sha256').update(JSON.stringify(articles));
  for (const file of globSync(SOURCES).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
