import { civil } from '../calendar.ts';
import { SEASON, SEASONS, YEAR } from '../names.ts';
import type { Anchor, DateParser } from '../proposal.ts';

/** The month in which a season begins, in the northern half of the world. */
const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const codeOf = (word = ''): string => SEASONS[word.toLowerCase()] ?? 'SU';

/** “spring 2021”, “the summer of 1989”. */
export const seasonOfYear: DateParser = {
  needs: 'season',
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?<season>${SEASON})(?:\\s+of)?(?:,?\\s+(?:of\\s+)?)(?<year>${YEAR})\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => ({ type: 'DATE', value: `${groups.year}-${codeOf(groups.season)}` }),
};

/** “this summer”, “last fall”, “this coming winter”. */
export const pointedSeason: DateParser = {
  needs: 'season',
  pattern: new RegExp(
    `\\b(?<which>last|this|next)(?:\\s+(?<past>past)|\\s+coming)?\\s+(?<season>${SEASON})\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    const code = codeOf(groups.season);
    const which = groups.past ? 'last' : (groups.which ?? '').toLowerCase();
    return { type: 'DATE', value: (anchor) => `${pointedYear(code, which, anchor)}-${code}` };
  },
};

/** “the summer”, “in winter”, “late autumn”. A fall and a spring have other meanings and need a word that takes a time. */
export const bareSeason: DateParser = {
  needs: 'season',
  pattern: new RegExp(
    `(?:\\bthe\\s+(?<sure>summer|autumn|winter)|(?<=\\b(?:in|by|since|until|early|late|mid)[-\\s])(?:the\\s+)?(?<season>${SEASON}))\\b(?!\\s+of\\b)`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    const code = codeOf(groups.sure ?? groups.season);
    return { type: 'DATE', value: (anchor) => `${nearestYear(code, anchor)}-${code}` };
  },
};

function pointedYear(code: string, which: string, { reference }: Anchor): number {
  const { year, state } = placeOf(code, reference);
  if (which === 'last') return state === 'over' ? year : year - 1;
  return which === 'next' && state !== 'ahead' ? year + 1 : year;
}

/** The running season, else the last one or, where the sentence looks ahead, the coming one. */
function nearestYear(code: string, { reference, direction }: Anchor): number {
  const { year, state } = placeOf(code, reference);
  if (state === 'running') return year;
  if (direction === 'future') return state === 'over' ? year + 1 : year;
  return state === 'over' ? year : year - 1;
}

/** The season of that code nearest to a day's year, and where the day stands to it. A winter is of the year it begins in. */
function placeOf(code: string, day: number): { year: number; state: 'ahead' | 'running' | 'over' } {
  const { year, month } = civil(day);
  const first = FIRST_MONTH[code] ?? 6;
  if (code === 'WI' && month < 3) return { year: year - 1, state: 'running' };
  if (month < first) return { year, state: 'ahead' };
  return { year, state: month < first + 3 ? 'running' : 'over' };
}
