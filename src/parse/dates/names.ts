/** The names of the calendar, and the patterns that match them. Patterns are used case-blind. */
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** A month's full name. */
export const MONTH_NAME = `(?:${MONTHS.join('|')})`;
/** A month, in full or shortened: only safe beside a number. */
export const MONTH = `(?:${MONTH_NAME}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?:\\.|\\b))`;
/** January is 1. */
export const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

export const WEEKDAY_NAME = `(?:${WEEKDAYS.join('|')})`;
/** A weekday, in full or shortened with its full stop. */
export const WEEKDAY = `(?:${WEEKDAY_NAME}|(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\\.)`;
/** “next” of “next Tuesday, March 22”: the date says which day it is. */
export const POINTER = '(?:(?:(?:this\\s+)?(?:past|coming)|last|next|this)\\s+)?';
/** Monday is 1, Sunday 7. */
export const weekdayNumber = (name: string): number =>
  WEEKDAYS.findIndex((day) => day.startsWith(name.toLowerCase().slice(0, 3))) + 1;

/** A day of the month in figures. */
export const DAY_OF_MONTH = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
/** A year of four figures, near enough to ours to stand in the news. */
export const YEAR = '(?:1[5-9]|20)\\d\\d';

/** TIMEX3 codes: the seasons as in `2021-SU`, the parts of the day as in `2021-12-28TMO`. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};
export const DAY_PART = '(?:morning|afternoon|evening|night)';
