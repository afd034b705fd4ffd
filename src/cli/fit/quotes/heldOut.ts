import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readTree, treeLine } from '#parse/tree.ts';
import { type GrownTrees, type HeldOut, learn } from './learn.ts';
import { lessonsOf } from './lessons.ts';
import { TRAINING_FILE, trainingArticles } from './trainingArticles.ts';

/** Kept between runs, since growing takes minutes. */
const KEPT = 'node_modules/.cache/on-the-record/held-out.json';

/** What trees depend on, besides the articles. */
const SOURCES = [
  'src/parse/{text,parsers,constants,refiners/attribution}/**/*.ts',
  'src/parse/*.ts',
  'src/cli/fit/{quotes,forest}/*.ts',
  'src/cli/bench/quotes/*.ts',
  'package-lock.json',
];

interface Kept {
  readonly digest: string;
  readonly heldOut: readonly (readonly [
    publisher: string,
    sources: readonly string[],
    spoken: readonly string[],
  ])[];
}

/**
 * For each publisher the trees that have not seen it: those of the last run, where neither the parser nor the articles have
 * changed since; else they are grown anew.
 */
export function heldOutTrees(root: string, say: (done: string) => void): HeldOut {
  const digest = digestOf(root);
  const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Kept) : null;
  if (kept?.digest === digest) return planted(kept);
  const { heldOut } = learn(trainingArticles(root).flatMap(lessonsOf), say);
  keepHeldOut(root, heldOut);
  return heldOut;
}

/** Keeps trees for the next run. */
export function keepHeldOut(root: string, heldOut: HeldOut): void {
  const lines = ({ sources, spoken }: GrownTrees) => [sources.map(treeLine), spoken.map(treeLine)] as const;
  const kept: Kept = {
    digest: digestOf(root),
    heldOut: [...heldOut].map(([publisher, trees]) => [publisher, ...lines(trees)]),
  };
  mkdirSync(path.dirname(KEPT), { recursive: true });
  const part = `${KEPT}.${process.pid}.part`;
  writeFileSync(part, JSON.stringify(kept));
  renameSync(part, KEPT);
}

function planted({ heldOut }: Kept): HeldOut {
  return new Map(
    heldOut.map(([publisher, sources, spoken]) => [
      publisher,
      { sources: sources.map(readTree), spoken: spoken.map(readTree) },
    ]),
  );
}

function digestOf(root: string): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, TRAINING_FILE)));
  for (const file of globSync(SOURCES).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
