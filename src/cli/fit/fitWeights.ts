import type { Weights } from '#parse/weigh.ts';
import type { Choice } from './choice.ts';
import { gradientOf } from './gradient.ts';

/** How a table is fitted. */
export interface Settings {
  /** How often all choices are gone through. */
  readonly epochs: number;
  /** Step of the descent, before AdaGrad divides it by the root of the squared gradients so far. */
  readonly rate: number;
  /** What that sum of squares starts at: the larger, the shorter the first steps. */
  readonly firstSquares: number;
  /** Strength of the L2 penalty, paid by the weights of a choice whenever it is gone through. */
  readonly l2: number;
  /** An option whose probability is off by less than this moves no weight. */
  readonly leastError: number;
  /** A feature needs this many articles to get a weight: a word of a few of them says more about them than about news. */
  readonly leastArticles: number;
}

interface Descent {
  readonly weights: Record<string, number>;
  /** The squared gradients of each feature, summed over the steps so far. */
  readonly squares: Record<string, number>;
}

/**
 * Fits a log-linear ranker: the probability of an option is the softmax of the weights of its features. The loss is
 * −log of the probability that all right options have together, so that any of several will do; choices without a right
 * option teach nothing. AdaGrad, one choice at a time in the order given: the same choices give the same weights.
 */
export function fitWeights(choices: readonly Choice[], settings: Settings): Weights {
  const learnable = choices.filter(({ options }) => options.some(({ right }) => right));
  const kept = featuresOf(learnable, settings.leastArticles);
  const lessons = learnable.map(({ options }) =>
    options.map(({ features, right }) => ({ features: features.filter((name) => kept.has(name)), right })),
  );
  const descent: Descent = { weights: {}, squares: {} };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const options of lessons)
      descend(descent, gradientOf(options, descent.weights, settings.leastError), settings);
  }
  return descent.weights;
}

/** The features that stand in enough articles. */
function featuresOf(choices: readonly Choice[], leastArticles: number): ReadonlySet<string> {
  const articles = new Map<string, Set<number>>();
  for (const { article, options } of choices) {
    for (const name of options.flatMap(({ features }) => features)) {
      articles.set(name, (articles.get(name) ?? new Set()).add(article));
    }
  }
  return new Set([...articles].filter(([, seen]) => seen.size >= leastArticles).map(([name]) => name));
}

function descend(
  { weights, squares }: Descent,
  slopes: ReadonlyMap<string, number>,
  { rate, firstSquares, l2 }: Settings,
): void {
  for (const [name, slope] of slopes) {
    const weight = weights[name] ?? 0;
    const penalised = slope + l2 * weight;
    const sum = (squares[name] ?? firstSquares) + penalised ** 2;
    squares[name] = sum;
    weights[name] = weight - (rate * penalised) / Math.sqrt(sum);
  }
}
