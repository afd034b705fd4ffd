import type { Certainty, DateExpression, EventOutlook } from '#model/annotations.ts';
import type { Candidate } from './candidates.ts';

/** When an event was or will be. */
export interface EventDay {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value: string;
  readonly edtf: string;
  readonly certainty: Certainty;
}

/** One mention of an event, before it is known which of them are the same event. */
export interface Occurrence {
  readonly head: Candidate;
  readonly status: EventOutlook;
  /** What dates it, or lends it its date. */
  readonly expression?: DateExpression;
  readonly day?: EventDay;
}

/** Whether an event of this status can have a day: what is denied or only supposed has none. */
export const hasDay = ({ status }: Occurrence): boolean => status === 'reported' || status === 'planned';
