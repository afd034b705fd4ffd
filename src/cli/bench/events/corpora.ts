interface EventCorpus {
  /** What `--corpus` is given. */
  readonly id: string;
  readonly name: string;
  /** From the folder of the corpora; absent where it is our own. */
  readonly file?: string;
}

/** News whose dates are linked with the events that they date. */
export interface LinkCorpus extends EventCorpus {
  /** In percent. */
  readonly target?: number;
}

/** News whose events have their dates. */
export interface EventDateCorpus extends EventCorpus {
  /** In percent: over all, and where it is not the day of publication. */
  readonly targets?: { readonly all: number; readonly otherDays: number };
}

export const LINK_CORPORA: readonly LinkCorpus[] = [
  { id: 'timebank', name: 'TimeBank', file: 'dates/event-links.timebank.jsonl', target: 79 },
  { id: 'aquaint', name: 'AQUAINT', file: 'dates/event-links.aquaint.jsonl', target: 81 },
  { id: 'meantime', name: 'MEANTIME', file: 'dates/event-links.meantime.jsonl', target: 79 },
  { id: 'own', name: 'our own' },
];

export const EVENT_DATE_CORPORA: readonly EventDateCorpus[] = [
  {
    id: 'semeval',
    name: 'SemEval',
    file: 'dates/event-dates.semeval.jsonl',
    targets: { all: 77, otherDays: 50 },
  },
  { id: 'own', name: 'our own' },
];
