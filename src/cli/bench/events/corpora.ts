/** News whose dates are linked with the events that they date, or whose events have their dates. */
export interface EventCorpus {
  readonly name: string;
  /** From the folder of the corpora; absent where it is our own. */
  readonly file?: string;
}

/** In percent: how often the event that a date dates is to be found. */
export const LINK_CORPORA: readonly (EventCorpus & { readonly target?: number })[] = [
  { name: 'TimeBank', file: 'dates/event-links.timebank.jsonl', target: 79 },
  { name: 'AQUAINT', file: 'dates/event-links.aquaint.jsonl', target: 81 },
  { name: 'MEANTIME', file: 'dates/event-links.meantime.jsonl', target: 79 },
  { name: 'our own' },
];

/** In percent: how often the date of an event is to be right, over all and where it is not the day of publication. */
export const EVENT_DATE_CORPORA: readonly (EventCorpus & {
  readonly targets?: { readonly all: number; readonly otherDays: number };
})[] = [
  { name: 'SemEval', file: 'dates/event-dates.semeval.jsonl', targets: { all: 77, otherDays: 50 } },
  { name: 'our own' },
];
