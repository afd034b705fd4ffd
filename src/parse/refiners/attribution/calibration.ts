import type { Route } from '#model/annotations.ts';

/** From which likelihood on how many are right: `[0.6, 0.82]`. Both rise from step to step. */
export type Step = readonly [least: number, right: number];

/** What a likelihood is worth, by the way in which the speaker was reached. */
export type Calibration = Readonly<Record<Route, readonly Step[]>>;

/** The share of attributions like this one that are right, 0 to 1, to two digits; the likelihood itself without steps. */
export function confidence(calibration: Calibration, how: Route, likelihood: number): number {
  const steps = calibration[how];
  const step = steps.findLast(([least]) => likelihood >= least) ?? steps[0];
  return step ? Math.round(100 * step[1]) / 100 : likelihood;
}
