import { type QuoteAttribution, ROUTES } from '#model/annotations.ts';
import type { Calibration, Step } from '#parse/refiners/attribution/calibration.ts';
import type { ArticleOutcomes } from '../../bench/quotes/outcomes.ts';

/** An attribution with the likelihood that trees gave it, and whether it was right. */
export interface Judgement {
  readonly attribution: QuoteAttribution;
  readonly right: boolean;
}

/** Attributions that a step rests on at the least. */
const LEAST = 40;

/**
 * What likelihoods are worth, by how the speaker was reached: isotonic regression (pool adjacent violators) over what
 * trees said of articles they had not seen.
 */
export function calibrate(judgements: readonly Judgement[]): Calibration {
  const steps = ROUTES.map((route) => {
    // The label of a turn is trusted by itself.
    if (route === 'label') return [route, []] as const;
    const own = judgements.filter(({ attribution }) => attribution.how === route);
    return [route, stepsOf(own.toSorted((a, b) => a.attribution.score - b.attribution.score))] as const;
  });
  return Object.fromEntries(steps) as unknown as Calibration;
}

/** What became of the attributions of some articles; turns that nobody annotated are left aside, since only words in marks are. */
export function judgementsOf(articles: readonly ArticleOutcomes[]): Judgement[] {
  return articles.flatMap(({ gold, extra }) => [
    ...gold.flatMap(({ found, sourceRight }) => judgement(found?.quote.attribution, sourceRight)),
    ...extra.flatMap(({ quote: { attribution } }) =>
      attribution?.how === 'label' ? [] : judgement(attribution, false),
    ),
  ]);
}

function judgement(attribution: QuoteAttribution | null | undefined, right: boolean): Judgement[] {
  return attribution ? [{ attribution, right }] : [];
}

interface Pool {
  readonly least: number;
  readonly count: number;
  readonly right: number;
}

function stepsOf(sorted: readonly Judgement[]): Step[] {
  const pools: Pool[] = [];
  for (let from = 0; from < sorted.length; from += LEAST) {
    // What is left over at the end goes with the last step.
    const to = from + 2 * LEAST > sorted.length ? sorted.length : from + LEAST;
    pools.push(poolOf(sorted.slice(from, to)));
    mergeFalling(pools);
    if (to === sorted.length) break;
  }
  return pools.map(({ least, count, right }) => [Math.floor(least * 1000) / 1000, round(right / count)]);
}

function poolOf(judgements: readonly Judgement[]): Pool {
  const right = judgements.filter((judgement) => judgement.right).length;
  return { least: judgements[0]?.attribution.score ?? 0, count: judgements.length, right };
}

/** A pool that is right less often than the one below it is joined with it. */
function mergeFalling(pools: Pool[]): void {
  for (;;) {
    const [below, above] = pools.slice(-2);
    if (!below || !above || above.right / above.count > below.right / below.count) return;
    pools.splice(-2, 2, {
      least: below.least,
      count: below.count + above.count,
      right: below.right + above.right,
    });
  }
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** A calibration as its file holds it: a way to the speaker a line. */
export function calibrationText(calibration: Calibration): string {
  const lines = ROUTES.map((route) => `  "${route}": ${JSON.stringify(calibration[route])}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
