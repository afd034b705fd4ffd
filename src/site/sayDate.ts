import { dayOf } from '#model/civil.ts';
import { dayBounds } from '#model/dayBounds.ts';
import { weekdayName } from './days.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

const QUALIFIERS: Readonly<Record<string, string>> = {
  '~': 'about ',
  '?': 'perhaps ',
  '%': 'perhaps about ',
};

/** `full`: Tuesday 28 December 2021; `long`: 28 December 2021; `medium`: 28 Dec 2021; `short`: 28 Dec, where the year goes without saying. */
export type DateForm = 'full' | 'long' | 'medium' | 'short';

/**
 * Says an EDTF level 1 value in words: `2022-01-10`, `2022-01`, `202X`, `2021-12-28~` (about 28 December 2021), `../2021-12`
 * (by December 2021), `2014/..` (since 2014), `2021-10/2021-12` (October to December 2021). Other values stay as they are.
 */
export function sayDate(value: string, form: DateForm = 'long'): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return sayPoint(from, form);
  if (isOpen(from) && isOpen(to)) return 'no day';
  if (isOpen(from)) return `${from === '' ? 'until' : 'by'} ${sayPoint(to, form)}`;
  if (isOpen(to)) return `${to === '' ? 'from' : 'since'} ${sayPoint(from, form)}`;
  return sayRun(from, to, form);
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

/** “10 to 13 January 2022”: what both ends share is said once, at the end. */
function sayRun(from: string, to: string, form: DateForm): string {
  const last = sayPoint(to, form);
  const [start, end] = [from, to].map((value) => /^(\d{4})-(0\d|1[0-2])(-\d\d)?$/.exec(value));
  const sameYear = start && end && start[1] === end[1] && Boolean(start[3]) === Boolean(end[3]);
  if (!sameYear || (form === 'full' && start[3])) return `${sayPoint(from, form)} to ${last}`;
  const [, , month, day] = start;
  const first = [sayDay(day?.slice(1)), day && month === end[2] ? '' : sayPart(month, form)];
  return `${first.filter((word) => word !== '').join(' ')} to ${last}`;
}

function sayPoint(value: string, form: DateForm): string {
  const match =
    /^(\d{2}[\dX]{2})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d:\d\d)(?:[^Z~?%]*(Z)?))?([?~%]?)$/.exec(value);
  if (!match) return value;
  const [, year = '', part, day, time, utc, qualifier = ''] = match;
  const isDay = sayDay(day) !== '';
  const words = [
    form === 'full' && isDay ? weekdayName(value.slice(0, 10)) : '',
    sayDay(day),
    sayPart(part, form),
    form === 'short' && isDay ? '' : sayYear(year),
  ];
  const date = words.filter((word) => word !== '').join(' ');
  return (QUALIFIERS[qualifier] ?? '') + (time === undefined ? date : `${date}, ${time}${utc ? ' UTC' : ''}`);
}

function sayDay(day: string | undefined): string {
  return day === undefined || day === 'XX' ? '' : String(Number(day));
}

function sayPart(part: string | undefined, form: DateForm): string {
  if (part === undefined || part === 'XX') return '';
  const month = MONTHS[Number(part) - 1];
  if (month === undefined) return SEASONS[part] ?? '';
  return form === 'long' || form === 'full' ? month : month.slice(0, month === 'September' ? 4 : 3);
}

function sayYear(year: string): string {
  if (year.endsWith('XX')) return `${year.slice(0, 2)}00s`;
  return year.endsWith('X') ? `${year.slice(0, 3)}0s` : year;
}

/** Half a year: a day nearer than that to the article's needs no year to be understood. */
const NEAR_DAYS = 183;

/** The shortest form that is clear beside an article's day of publication. */
export function formNear(value: string, published: string): DateForm {
  const { first, last } = dayBounds(value);
  const near = (day: string | null): boolean =>
    day !== null && Math.abs(dayOf(day) - dayOf(published)) <= NEAR_DAYS;
  return near(first) && near(last) ? 'short' : 'medium';
}

/** A value for the `datetime` attribute, which knows years, months and days; null for all else. */
export function machineDate(value: string): string | null {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(value) ? value : null;
}
