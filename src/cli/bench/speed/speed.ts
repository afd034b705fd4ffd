import nlp from 'compromise';
import { parse } from '#parse/parse.ts';
import { table } from '../table.ts';
import type { Sampled } from './sample.ts';

const TARGET = 5;

/** How often each of the two reads every article. Its quickest round counts: what else runs on the machine only slows. */
const ROUNDS = 3;

/** Articles a second of processor time on one core, for the parser and for compromise, in turn and both warmed up. */
export function speedTable(articles: readonly Sampled[]): string {
  const ours = ({ text, published }: Sampled) => parse(text, { published });
  const theirs = ({ text }: Sampled) => nlp(text).json();
  for (const article of articles.slice(0, 60)) [ours(article), theirs(article)];
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: perSecond(articles, ours),
    theirs: perSecond(articles, theirs),
  }));
  const best = {
    ours: Math.max(...rounds.map((round) => round.ours)),
    theirs: Math.max(...rounds.map((round) => round.theirs)),
  };
  const ratio = best.ours / best.theirs;
  return table(
    ['speed, articles a second on one core', 'whole parse', 'compromise .json()', 'ratio'],
    [
      [
        `${articles.length} articles, press releases and Wikinews`,
        best.ours.toFixed(0),
        best.theirs.toFixed(0),
        `${ratio.toFixed(1)} ${ratio >= TARGET ? '≥' : '<'} ${TARGET}`,
      ],
    ],
  );
}

function perSecond(articles: readonly Sampled[], read: (article: Sampled) => unknown): number {
  const before = process.cpuUsage();
  for (const article of articles) read(article);
  const { user, system } = process.cpuUsage(before);
  return (articles.length * 1_000_000) / (user + system);
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
