import type { Weights } from '#parse/weigh.ts';
import { table as printed } from '../bench/table.ts';
import type { Halves } from './choice.ts';
import { accuracy } from './judge.ts';
import type { FittedTable } from './table.ts';

/** How many of the largest differences are shown. */
const SHOWN = 12;

/**
 * What a fit would change: how often the committed and the fitted weights choose right, and where they differ most.
 *
 * @param leftOut Accuracy in articles left out of the fit, in percent.
 */
export function report(
  table: Pick<FittedTable, 'name' | 'committed'>,
  halves: Halves,
  fitted: Weights,
  leftOut: number,
): string {
  const { name, committed } = table;
  const judged = (weights: Weights): string[] =>
    [halves.training, halves.other].map((choices) => accuracy(choices, weights).toFixed(1));
  const rows = [
    ['committed', String(Object.keys(committed).length), ...judged(committed), '–'],
    ['fitted', String(Object.keys(fitted).length), ...judged(fitted), leftOut.toFixed(1)],
  ];
  return [
    `${name}: ${halves.training.length} choices to fit to, ${halves.other.length} in the other half\n`,
    printed(['weights', 'number', '% right: fitted to', 'other half', 'left out in turn'], rows),
    differences(changesBetween(committed, fitted)),
  ].join('');
}

function differences(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No weight changes.\n';
  const most = changes.slice(0, SHOWN).map(({ name, from, to }) => [name, String(from), String(to)]);
  return `${changes.length} weights change, these most:\n${printed(['feature', 'committed', 'fitted'], most)}`;
}

interface Change {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The weights that differ, the largest difference first; one that a table lacks is 0 there. */
export function changesBetween(before: Weights, after: Weights): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .map((name) => ({ name, from: before[name] ?? 0, to: after[name] ?? 0 }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}
