import { civil, type Day, isoDay } from '../calendar.ts';
import { HOLIDAYS } from '../holidays.ts';
import { YEAR } from '../names.ts';
import type { Anchor, DateParser } from '../proposal.ts';

const NAMES = Object.keys(HOLIDAYS)
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll("'", "['’]?").replaceAll('.', '\\.?').replaceAll(' ', '\\s+'));
const PATTERN = `\\b(?:(?<which>last|next|this)\\s+)?(?<name>${NAMES.join('|')})\\b(?:,?\\s+(?<year>${YEAR})\\b)?`;

/** “Christmas Eve”, “Thanksgiving”, “Election Day 2020”: the nearest one, where the sentence looks. */
export const holiday: DateParser = {
  needs: 'holiday',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const dayIn = holidayNamed(groups.name ?? '');
    if (!dayIn || !/^\p{Lu}/u.test(groups.name ?? '')) return null;
    if (groups.year) return { type: 'DATE', value: isoDay(dayIn(Number(groups.year))) };
    return { type: 'DATE', value: (anchor) => isoDay(nearest(dayIn, pointed(groups.which, anchor))) };
  },
};

/** Apostrophes and white space are written in many ways. */
const plain = (name: string): string => name.toLowerCase().replace(/['’.]/g, '').replace(/\s+/g, ' ');
const BY_PLAIN_NAME = new Map(Object.entries(HOLIDAYS).map(([name, dayIn]) => [plain(name), dayIn]));
const holidayNamed = (name: string): ((year: number) => Day) | undefined => BY_PLAIN_NAME.get(plain(name));

function pointed(which: string | undefined, anchor: Anchor): Anchor {
  if (which?.toLowerCase() === 'last') return { ...anchor, direction: 'past' };
  return which?.toLowerCase() === 'next' ? { ...anchor, direction: 'future' } : anchor;
}

function nearest(dayIn: (year: number) => Day, { reference, direction }: Anchor): Day {
  const { year } = civil(reference);
  const days = [dayIn(year - 1), dayIn(year), dayIn(year + 1)];
  if (direction === 'future') return days.find((day) => day >= reference) ?? dayIn(year);
  if (direction === 'past') return days.findLast((day) => day <= reference) ?? dayIn(year);
  return days.toSorted((a, b) => Math.abs(a - reference) - Math.abs(b - reference))[0] ?? dayIn(year);
}
