import { judgementsOf } from '../../fit/quotes/calibrate.ts';
import { table } from '../table.ts';
import type { Judged } from './judge.ts';

/** Where the bands of scores begin. */
const BANDS = [0, 0.5, 0.75, 0.9, 0.97] as const;

/**
 * How sure the parser is against how often it is right: `90 (213)` are 213 statements, nine in ten of them right.
 * Of the articles that trees were grown on it would say too much, and of those held out nothing: their scores calibrate.
 */
export function confidenceTable(judged: readonly Judged[]): string {
  const corpora = judged.map((corpus) => ({ id: corpus.id, judgements: judgementsOf(corpus.articles) }));
  const rows = BANDS.map((from, at) => {
    const to = BANDS[at + 1] ?? 1.01;
    const cells = corpora.map(({ judgements }) => {
      const own = judgements.filter(({ attribution: { score } }) => score >= from && score < to);
      const right = own.filter((judgement) => judgement.right).length;
      return own.length === 0 ? '–' : `${((100 * right) / own.length).toFixed(0)} (${own.length})`;
    });
    return [`${from.toFixed(2)} – ${Math.min(to, 1).toFixed(2)}`, ...cells];
  });
  return table(['score: % right (statements)', ...corpora.map(({ id }) => id)], rows);
}
