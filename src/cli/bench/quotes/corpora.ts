import type { View } from './figures.ts';
import type { Targets } from './figureTable.ts';

/** News with its quotes and speakers marked, and how well the parser is to do on it. */
export interface QuoteCorpus {
  /** What `--corpus` is given. */
  readonly id: string;
  readonly name: string;
  /** From the folder of the corpora; absent where it is our own. */
  readonly file?: string;
  /** In percent. */
  readonly targets?: Readonly<Partial<Record<View, Targets>>>;
  /** Its figures decide: whoever reads its errors one by one would write rules for just these articles. */
  readonly keptUnread?: boolean;
}

/** In the order in which they are shown. */
export const QUOTE_CORPORA: readonly QuoteCorpus[] = [
  { id: 'train', name: 'PolNeAR train', file: 'quotes/polnear-train.jsonl' },
  {
    id: 'dev',
    name: 'PolNeAR dev',
    file: 'quotes/polnear-dev.jsonl',
    targets: {
      direct: { 'end to end, F1': 94.5, attribution: 96.5, entity: 83 },
      all: { 'end to end, F1': 92 },
    },
    keptUnread: true,
  },
  {
    id: 'gum',
    name: 'GUM-news',
    file: 'quotes/gum-news.jsonl',
    targets: { direct: { 'end to end, F1': 91, entity: 92 }, all: { 'end to end, F1': 90 } },
    keptUnread: true,
  },
  { id: 'own', name: 'our own' },
];

/** The training articles again, each judged by a model that has not seen its publisher. */
export const HELD_OUT: QuoteCorpus = {
  id: 'held-out',
  name: 'held out',
  targets: { direct: { 'end to end, F1': 93.5 }, all: { 'end to end, F1': 90.5 } },
};
