import type { DateFigures } from './dateFigures.ts';

/** News with its date expressions marked, and how well the parser is to do on it. */
export interface DateCorpus {
  /** What `--corpus` is given. */
  readonly id: string;
  readonly name: string;
  /** From the folder of the corpora; absent where it is our own. */
  readonly file?: string;
  /** In percent. */
  readonly targets?: Readonly<Partial<Record<keyof DateFigures, number>>>;
}

/** In the order in which they are shown. */
export const DATE_CORPORA: readonly DateCorpus[] = [
  {
    id: 'timebank',
    name: 'TimeBank',
    file: 'dates/timebank.jsonl',
    targets: { value: 84.5, strict: 92 },
  },
  { id: 'aquaint', name: 'AQUAINT', file: 'dates/aquaint.jsonl', targets: { value: 79, strict: 89 } },
  { id: 'meantime', name: 'MEANTIME', file: 'dates/meantime.jsonl', targets: { value: 89, strict: 93 } },
  { id: 'own', name: 'our own' },
];
