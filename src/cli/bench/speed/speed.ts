import nlp from 'compromise';
import { parse } from '#parse/parse.ts';
import { table } from '../table.ts';
import { rates } from './rates.ts';
import type { Sampled } from './sample.ts';

/** How many times as fast as compromise the whole parse is to be. */
const TARGET = 5;

/** Articles a second on one core, for the whole parse and for compromise. */
export function speedTable(articles: readonly Sampled[]): string {
  const { ours, theirs } = rates(articles, {
    ours: ({ text, published }) => parse(text, { published }),
    theirs: ({ text }) => nlp(text).json(),
  });
  const ratio = ours / theirs;
  return table(
    ['speed, articles a second on one core', 'whole parse', 'compromise .json()', 'ratio'],
    [
      [
        `${articles.length} articles, press releases and Wikinews`,
        ours.toFixed(0),
        theirs.toFixed(0),
        `${ratio.toFixed(1)} ${ratio >= TARGET ? '≥' : '<'} ${TARGET}`,
      ],
    ],
  );
}
