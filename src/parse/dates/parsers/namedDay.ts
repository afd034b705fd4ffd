import { dayFrom, isoDay } from '../calendar.ts';
import { MONTH, monthOf } from '../names.ts';
import { nearestDate } from '../nearest.ts';
import type { DateParser } from '../proposal.ts';

interface NamedDay {
  readonly month: number;
  readonly dayOfMonth: number;
  readonly year: number;
  /** What stands behind the day where it is the name of the event. */
  readonly event: RegExp;
}

/** Days that have become the name of what happened on them: writers leave their year out for good. */
const NAMED_DAYS: readonly NamedDay[] = [
  {
    month: 9,
    dayOfMonth: 11,
    year: 2001,
    event: /^(?:terror(?:ist)?\s+)?(?:attack|hijack|terror|commission|memorial|victim|anniversary|plot)/i,
  },
  {
    month: 1,
    dayOfMonth: 6,
    year: 2021,
    event: /^(?:capitol|riot|insurrection|committee|attacks?\s+on\s+the\s+(?:u\.s\.\s+)?capitol)/i,
  },
  { month: 10, dayOfMonth: 7, year: 2023, event: /^(?:hamas|massacre|attacks?\b)/i },
];

/** “the Sept. 11 attacks”, “compared it to Sept. 11”: the day of that name and not this year's, in any text written since. */
export const namedDay: DateParser = {
  rule: 'named day',
  needs: 'month',
  pattern: new RegExp(
    `(?<likened>\\b(?:compar(?:ed|es|ing|able|isons?)\\s+(?:(?:it|this|that|them)\\s+)?(?:to|with)|another|like)\\s+)?\\b(?<month>${MONTH})\\s{1,3}(?<day>1?\\d)\\b(?!,?\\s+\\d)(?=\\s+(?<event>(?:[a-z.]+\\s+){0,3}[a-z]+)|)`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    const month = monthOf(groups.month ?? '');
    const dayOfMonth = Number(groups.day);
    const named = NAMED_DAYS.find(
      (one) =>
        one.month === month &&
        one.dayOfMonth === dayOfMonth &&
        (groups.likened !== undefined || one.event.test(groups.event ?? '')),
    );
    if (!named) return null;
    const day = dayFrom(named.year, month, dayOfMonth);
    return {
      type: 'DATE',
      skip: { start: groups.likened?.length ?? 0 },
      value: (context) =>
        context.reference < day ? nearestDate(month, dayOfMonth, context) : { value: isoDay(day) },
    };
  },
};
