import { type Weights, weigh } from '#parse/weigh.ts';
import type { Choice } from './choice.ts';

/** Share of the choices, in percent, in which the heaviest option is right; the first of equals counts, as in the parser. */
export function accuracy(choices: readonly Choice[], weights: Weights): number {
  return percent(choices.filter((choice) => isRight(choice, weights)).length, choices.length);
}

/**
 * Accuracy on articles left out of the fit, each in its turn: the figure to choose features and settings by, since it
 * spares the other half for the verdict.
 */
export function crossValidated(
  choices: readonly Choice[],
  fit: (choices: readonly Choice[]) => Weights,
  folds = 5,
): number {
  let right = 0;
  for (let fold = 0; fold < folds; fold++) {
    const weights = fit(choices.filter(({ article }) => article % folds !== fold));
    const left = choices.filter(({ article }) => article % folds === fold);
    right += left.filter((choice) => isRight(choice, weights)).length;
  }
  return percent(right, choices.length);
}

function isRight({ options }: Choice, weights: Weights): boolean {
  const scores = options.map(({ features }) => weigh(features, weights));
  return options[scores.indexOf(Math.max(...scores))]?.right ?? false;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
