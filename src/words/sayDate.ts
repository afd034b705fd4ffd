/** `full`: Tuesday 28 December 2021; `long`: 28 December 2021; `medium`: 28 Dec 2021; `short`: 28 Dec, where the year goes without saying. */
export type DateForm = 'full' | 'long' | 'medium' | 'short';

/** Says an EDTF level 1 value in words; values that it does not know stay as they are. */
export type SayDate = (value: string, form?: DateForm) => string;

/** What a language says around the days, months and years that `Intl` knows; `date` is one that is said already. */
export interface DateTerms {
  /** For `Intl`. */
  readonly locale: string;
  /** The form `full`. */
  readonly onWeekday: (weekday: string, date: string) => string;
  /** By the number that EDTF gives each: `21` is spring. */
  readonly seasons: Readonly<Record<string, string>>;
  /** `2021~` */
  readonly about: (date: string) => string;
  /** `2021?` */
  readonly perhaps: (date: string) => string;
  /** `202X`, of which it is given 2020: as it stands in a sentence. */
  readonly decade: (first: number) => string;
  /** `19XX`, of which it is given 1900. */
  readonly century: (first: number) => string;
  /** `2024-05-11T04:30` */
  readonly at: (date: string, time: string, utc: boolean) => string;
  /** `2021/2022` */
  readonly run: (first: string, last: string) => string;
  /** `../2021-12`: open before. */
  readonly by: (date: string) => string;
  /** `/2021-12`: from when is not known. */
  readonly until: (date: string) => string;
  /** `2014/..`: open after. */
  readonly since: (date: string) => string;
  /** `2014/`: until when is not known. */
  readonly from: (date: string) => string;
  /** `../..` */
  readonly noDay: string;
}

const POINT = /^(\d{2}[\dX]{2})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d:\d\d)(?:[^Z~?%]*(Z)?))?([?~%]?)$/;
/** A day or month that nothing qualifies. */
const PLAIN = /^(\d{4})-(0\d|1[0-2])(-\d\d)?$/;

/** The dates of a language; its days, weekdays and months are those of `Intl`. */
export function sayDateIn(terms: DateTerms): SayDate {
  return (value, form = 'long') => {
    const [from = '', to] = value.split('/');
    if (to === undefined) return sayPoint(terms, from, form);
    if (isOpen(from) && isOpen(to)) return terms.noDay;
    if (isOpen(from)) return terms[from === '' ? 'until' : 'by'](sayPoint(terms, to, form));
    if (isOpen(to)) return terms[to === '' ? 'from' : 'since'](sayPoint(terms, from, form));
    return terms.run(sayStart(terms, from, to, form), sayPoint(terms, to, form));
  };
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

/** The first end of “10 to 13 January 2022”: what both ends share is said once, at the last. */
function sayStart(terms: DateTerms, from: string, to: string, form: DateForm): string {
  const [start, end] = [PLAIN.exec(from), PLAIN.exec(to)];
  const isAlike = start && end && start[1] === end[1] && Boolean(start[3]) === Boolean(end[3]);
  if (!isAlike || (form === 'full' && start[3])) return sayPoint(terms, from, form);
  const parts = partsOf(terms, from, form);
  return before(parts, start[3] && start[2] === end[2] ? 'month' : 'year');
}

/** The parts of a date before the first of a kind: “10.” of “10. Januar 2022”. */
function before(parts: readonly Intl.DateTimeFormatPart[], kind: 'month' | 'year'): string {
  const end = parts.findIndex(({ type }) => type === kind);
  return join(parts.slice(0, end)).trimEnd();
}

function join(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts.map(({ value }) => value).join('');
}

function sayPoint(terms: DateTerms, value: string, form: DateForm): string {
  const match = POINT.exec(value);
  if (!match) return value;
  const [, year = '', part, day, time, utc, qualifier = ''] = match;
  const date = sayParts(terms, year, part, day, form);
  const timed = time === undefined ? date : terms.at(date, time, utc !== undefined);
  const about = qualifier === '~' || qualifier === '%' ? terms.about(timed) : timed;
  return qualifier === '?' || qualifier === '%' ? terms.perhaps(about) : about;
}

function sayParts(terms: DateTerms, year: string, part = 'XX', day = 'XX', form: DateForm): string {
  const season = terms.seasons[part];
  if (year.endsWith('X') || season || part === 'XX')
    return [season, sayYear(terms, year)].filter((word) => word).join(' ');
  if (day === 'XX') return join(partsOf(terms, `${year}-${part}`, form));
  const value = `${year}-${part}-${day}`;
  const parts = partsOf(terms, value, form);
  if (form === 'short') return before(parts, 'year');
  return form === 'full' ? terms.onWeekday(weekdayOf(terms.locale, value), join(parts)) : join(parts);
}

/** The parts of a month (`YYYY-MM`) or a day (`YYYY-MM-DD`). */
function partsOf({ locale }: DateTerms, value: string, form: DateForm): readonly Intl.DateTimeFormatPart[] {
  const month = form === 'long' || form === 'full' ? 'long' : 'short';
  const kind = value.length > 'YYYY-MM'.length ? 'day' : 'month';
  return formatOf(locale, `${kind} ${month}`).formatToParts(new Date(value));
}

function weekdayOf(locale: string, day: string): string {
  return formatOf(locale, 'weekday').format(new Date(day));
}

const FORMATS = {
  'day long': { year: 'numeric', month: 'long', day: 'numeric' },
  'day short': { year: 'numeric', month: 'short', day: 'numeric' },
  'month long': { year: 'numeric', month: 'long' },
  'month short': { year: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of a language. It is made once: making one takes fifteen times as long as saying a date with it. */
function formatOf(locale: string, kind: keyof typeof FORMATS): Intl.DateTimeFormat {
  const key = `${locale} ${kind}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...FORMATS[kind] });
  formats.set(key, known);
  return known;
}

function sayYear({ decade, century }: DateTerms, year: string): string {
  if (year.endsWith('XX')) return century(Number(year.slice(0, 2)) * 100);
  return year.endsWith('X') ? decade(Number(year.slice(0, 3)) * 10) : year;
}
