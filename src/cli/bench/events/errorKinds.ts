/** Kinds of errors in events: of those that a date dates, and of dates of events. */
export const EVENT_ERROR_KINDS = [
  { id: 'unlinked', meaning: 'date that is given to no event' },
  { id: 'strayed', meaning: 'date that is given to another event' },
  { id: 'unlisted', meaning: 'event that is not listed' },
  { id: 'undated', meaning: 'event that has no date' },
  { id: 'that-day', meaning: 'event taken for one of the day of publication' },
  { id: 'other-day', meaning: 'event with another wrong date' },
] as const;
