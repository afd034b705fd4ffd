import { against, percent } from '../percent.ts';
import { table } from '../table.ts';
import type { DateCorpus } from './corpora.ts';
import { type DateFigures, dateFigures } from './dateFigures.ts';
import type { DatedOutcomes } from './dateOutcomes.ts';
import { halves } from './halves.ts';

/** A corpus, read by our parser and, where they are asked too, by libraries of others. */
export interface ReadCorpus extends DateCorpus {
  /** By the name of the reader; ours first. */
  readonly readings: ReadonlyMap<string, readonly DatedOutcomes[]>;
}

const ROWS = [
  { key: 'value', name: 'value, F1' },
  { key: 'strict', name: 'strict span, F1' },
  { key: 'type', name: 'type, F1' },
] as const satisfies readonly { readonly key: keyof DateFigures; readonly name: string }[];

/** Figures on date expressions in percent, a reader a column: `85.1 ≥ 84.5` says that ours reaches its target. */
export function dateTable(corpora: readonly ReadCorpus[]): string {
  const readers = [...(corpora[0]?.readings.keys() ?? [])];
  const rows = corpora.flatMap(({ name, readings, targets }) => {
    const [ours, ...others] = [...readings.values()].map(dateFigures);
    return ROWS.map(({ key, name: figure }, i) => [
      ...(i === 0 ? [name, String(ours?.gold)] : ['', '']),
      figure,
      `${percent(ours?.[key] ?? 0)} ${against(ours?.[key] ?? 0, targets?.[key]).padEnd(6)}`,
      ...others.map((figures) => percent(figures[key])),
    ]);
  });
  return table(['dates', 'marked', 'figure', ...readers], rows);
}

/** The same for our parser, by {@link halves} of each corpus. */
export function halvesTable(corpora: readonly ReadCorpus[]): string {
  const rows = corpora
    .filter(({ file }) => file !== undefined)
    .map(({ name, readings }) => {
      const { odd, even } = halves([...readings.values()][0] ?? []);
      const figures = [odd, even].map(dateFigures);
      return [name, ...ROWS.flatMap(({ key }) => figures.map((half) => percent(half[key])))];
    });
  const head = ROWS.flatMap(({ key }) => [`${key}: odd`, 'even']);
  return table(['dates: odd articles were read first, even ones last', ...head], rows);
}
