import { overlaps } from '#model/span.ts';
import { type DateChoice, dateChoices } from '#parse/events/governing/choices.ts';
import { type WordShares, type WordSigns, wordSignsOf } from '#parse/events/governing/wordSigns.ts';
import type { Token } from '#parse/text/document.ts';
import type { Tree } from '#parse/tree.ts';
import { type Growth, growForest } from '../forest/growForest.ts';
import { choiceObjective } from '../forest/objectives.ts';
import type { ReadArticle } from './readings.ts';
import { shareOf, sharesOf, summed, wordCounts } from './wordCounts.ts';

/** What is learned of which event a date dates, as it is kept. */
export interface GrownEvents {
  readonly trees: readonly Tree[];
  readonly words: WordShares;
}

const GROWTH: Growth = {
  trees: 200,
  rate: 0.06,
  leaves: 6,
  leastCurve: 3,
  l2: 5,
  leastGain: 0.1,
  rowShare: 0.7,
  featureShare: 0.3,
  seed: 7,
};

/** Learns from articles: how words are used, and then the trees, which see of each article only what the others say of words. */
export function learnEvents(articles: readonly ReadArticle[], growth: Growth = GROWTH): GrownEvents {
  const counts = articles.map(wordCounts);
  const all = summed(counts);
  const lessons = articles.flatMap((read, i) =>
    lessonsOf(
      read,
      wordSignsOf((key) => shareOf(key, all, counts[i])),
    ),
  );
  return { trees: growTrees(lessons, growth), words: sharesOf(all) };
}

/** A date with its candidates in numbers, and which of these it dates. */
interface Lesson {
  readonly rows: DateChoice['rows'];
  readonly right: readonly boolean[];
}

/** The dates of an article of which a right candidate is offered. */
function lessonsOf(
  { article, document, dates, candidates, datedBy }: ReadArticle,
  words: WordSigns,
): Lesson[] {
  const choices = dateChoices(document, candidates, dates, article.dct, words);
  return choices.flatMap(({ expression, candidates: offered, rows }) => {
    const gold = datedBy(expression) ?? [];
    const right = offered.map((at) => gold.some((event) => overlaps(event, document.tokens[at] as Token)));
    return right.includes(true) ? [{ rows, right }] : [];
  });
}

function growTrees(lessons: readonly Lesson[], growth: Growth): Tree[] {
  const groups = lessons.flatMap(({ rows }, group) => rows.map(() => group));
  return growForest(
    lessons.flatMap(({ rows }) => rows),
    choiceObjective(
      groups,
      lessons.flatMap(({ right }) => right),
    ),
    growth,
  );
}
