/**
 * The rules that read date expressions, by name, each with words that it reads. A page or a tool may rely on the names.
 */
export const DATE_RULES = {
  // Days of the calendar.
  'day range': 'Jan. 10–13',
  'month and day': 'Jan. 10',
  'day and month': '10 January',
  'next day': 'Jan. 12 and 13',
  'named day': 'the Sept. 11 attacks',
  'nth day of a month': 'the first Monday in November',
  'week of a day': 'the week of March 7',
  'numeric date': '10/01/2022',
  holiday: 'Thanksgiving',
  // Months, years and what is longer.
  'month and year': 'January 2022',
  month: 'last March',
  'season and year': 'the summer of 1989',
  'pointed season': 'this summer',
  season: 'in winter',
  quarter: 'the third quarter',
  'the quarter': 'the year-ago quarter',
  decade: 'the 1990s',
  century: 'the 20th century',
  'end of a unit': 'the end of the year',
  'year range': '2020–21',
  year: '1987',
  // Counted from the day of speaking, or from the date named before.
  'every weekday': 'Mondays',
  'part of a day': 'Friday night',
  weekday: 'Tuesday',
  'relative day': 'yesterday',
  'that time': 'Jan. 10, until then',
  'ago or later': 'two weeks ago',
  'day before or after': 'Jan. 10, the day before',
  'pointed unit': 'last year',
  'the weekend': 'over the weekend',
  'the year': 'for the year',
  'the unit': 'for the week',
  // Times of the day.
  'clock time': '10:30 a.m.',
  'named hour': 'at noon',
  'bare part of a day': 'in the morning',
  // Stretches and sets.
  'every unit': 'every week',
  rate: 'twice a week',
  frequency: 'daily',
  'past reference': 'recently',
  'present reference': 'now',
  'future reference': 'the near future',
  duration: 'three days',
} as const;

export type DateRule = keyof typeof DATE_RULES;
