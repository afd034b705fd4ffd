import { type Day, dayFrom, nthWeekday } from './calendar.ts';

/** When the holidays that the news names fall: by name in lower case, the day in a year. */
const fixed =
  (month: number, day: number) =>
  (year: number): Day =>
    dayFrom(year, month, day);

const nth =
  (count: number, weekday: number, month: number) =>
  (year: number): Day =>
    nthWeekday(year, month, weekday, count);

const fromEaster =
  (days: number) =>
  (year: number): Day =>
    easter(year) + days;

export const HOLIDAYS: Readonly<Record<string, (year: number) => Day>> = {
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  'martin luther king day': nth(3, 1, 1),
  "valentine's day": fixed(2, 14),
  "presidents' day": nth(3, 1, 2),
  "st. patrick's day": fixed(3, 17),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  'good friday': fromEaster(-2),
  'easter sunday': fromEaster(0),
  'easter monday': fromEaster(1),
  easter: fromEaster(0),
  'earth day': fixed(4, 22),
  'may day': fixed(5, 1),
  "mother's day": nth(2, 7, 5),
  'memorial day': nth(-1, 1, 5),
  "father's day": nth(3, 7, 6),
  juneteenth: fixed(6, 19),
  'independence day': fixed(7, 4),
  'fourth of july': fixed(7, 4),
  'bastille day': fixed(7, 14),
  'labor day': nth(1, 1, 9),
  'columbus day': nth(2, 1, 10),
  halloween: fixed(10, 31),
  'election day': (year) => nth(1, 1, 11)(year) + 1,
  'veterans day': fixed(11, 11),
  'remembrance day': fixed(11, 11),
  'armistice day': fixed(11, 11),
  'thanksgiving day': nth(4, 4, 11),
  thanksgiving: nth(4, 4, 11),
  'black friday': (year) => nth(4, 4, 11)(year) + 1,
  'cyber monday': (year) => nth(4, 4, 11)(year) + 4,
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
};

/** Easter Sunday of the Gregorian calendar: the anonymous algorithm of 1876, as Meeus gives it (Astronomical Algorithms, ch. 8). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayFrom(year, Math.floor(sum / 31), (sum % 31) + 1);
}
