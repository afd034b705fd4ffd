/** A corpus with dates or events annotated, and how its scorer is asked. */
export interface Corpus {
  readonly name: string;
  /** From the folder of the corpora. */
  readonly file: string;
  readonly scorer: 'dates' | 'links' | 'event dates';
}

/** In the order in which they are shown. */
export const CORPORA: readonly Corpus[] = [
  { name: 'TimeBank', file: 'dates/timebank.jsonl', scorer: 'dates' },
  { name: 'AQUAINT', file: 'dates/aquaint.jsonl', scorer: 'dates' },
  { name: 'MEANTIME', file: 'dates/meantime.jsonl', scorer: 'dates' },
  { name: 'TimeBank links', file: 'dates/event-links.timebank.jsonl', scorer: 'links' },
  { name: 'AQUAINT links', file: 'dates/event-links.aquaint.jsonl', scorer: 'links' },
  { name: 'MEANTIME links', file: 'dates/event-links.meantime.jsonl', scorer: 'links' },
  { name: 'SemEval dates', file: 'dates/event-dates.semeval.jsonl', scorer: 'event dates' },
];
