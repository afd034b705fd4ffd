import { against, percent } from '../percent.ts';
import { table } from '../table.ts';
import type { Figures, View, ViewFigures } from './figures.ts';

/** One corpus beside the others. */
export interface FigureColumn {
  readonly name: string;
  readonly figures: Figures;
  /** In percent. */
  readonly targets?: Readonly<Partial<Record<View, Targets>>>;
}

export type Targets = Readonly<Partial<Record<FigureName, number>>>;

type FigureName = (typeof ROWS)[number]['name'];

const ROWS = [
  { name: 'end to end, F1', of: ({ endToEnd }: ViewFigures) => endToEnd.f1 },
  { name: 'end to end, precision', of: ({ endToEnd }: ViewFigures) => endToEnd.precision },
  { name: 'end to end, recall', of: ({ endToEnd }: ViewFigures) => endToEnd.recall },
  { name: 'spans, F1', of: ({ spans }: ViewFigures) => spans.f1 },
  { name: 'spans to the letter, F1', of: ({ exact }: ViewFigures) => exact.f1 },
  { name: 'attribution', of: ({ attribution }: ViewFigures) => attribution },
  { name: 'attribution, by pronoun', of: ({ pronoun }: ViewFigures) => pronoun },
  { name: 'attribution, otherwise', of: ({ explicit }: ViewFigures) => explicit },
  { name: 'entity', of: ({ entity }: ViewFigures) => entity },
] as const;

/** The figures on quotes in percent, a corpus a column; where one has a target, `88.8 < 94.5` says it is not reached. */
export function figureTable(columns: readonly FigureColumn[]): string {
  const counts = (of: (figures: Figures) => number): string[] =>
    columns.map(({ figures, targets }) => withTarget(String(of(figures)), '', targets));
  const views = (['direct', 'all'] as const).flatMap((view) => [
    [view, 'quotes', ...counts((figures) => figures[view].gold)],
    ...ROWS.map(({ name, of }) => ['', name, ...columns.map((column) => cell(column, view, name, of))]),
  ]);
  const head = ['quotes', '', ...columns.map(({ name }) => name)];
  return table(head, [['', 'articles', ...counts(({ articles }) => articles)], ...views]);
}

function cell(
  { figures, targets }: FigureColumn,
  view: View,
  name: FigureName,
  of: (figures: ViewFigures) => number,
): string {
  const value = of(figures[view]);
  return withTarget(percent(value), against(value, targets?.[view]?.[name]), targets);
}

/** Keeps the figures of a column under one another, those with a target and those without. */
function withTarget(figure: string, target: string, targets: FigureColumn['targets']): string {
  return targets ? `${figure.padStart(5)} ${target.padEnd(6)}` : figure;
}
