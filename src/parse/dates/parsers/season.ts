import { civil } from '../calendar.ts';
import { fromSpeaking } from '../counted.ts';
import { SEASON, SEASONS, YEAR } from '../names.ts';
import { SPOKEN_YEAR, spokenYearOf } from '../numbers.ts';
import type { Context, Counted, DateParser } from '../proposal.ts';

/** The month in which a season begins, in the northern half of the world. */
const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const codeOf = (word = ''): string => SEASONS[word.toLowerCase()] ?? 'SU';

/** “spring 2021”, “the summer of 1989”, “the winter of 2020-21”. */
export const seasonOfYear: DateParser = {
  rule: 'season and year',
  needs: 'season',
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?<season>${SEASON})(?:\\s+of)?(?:,?\\s+(?:of\\s+)?)(?:(?<year>${YEAR})(?:[-–/]\\d{1,2})?|(?<spoken>${SPOKEN_YEAR}))\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => ({
    type: 'DATE',
    value: `${groups.year ?? spokenYearOf(groups.spoken ?? '')}-${codeOf(groups.season)}`,
  }),
};

/** “this summer”, “last fall”, “this coming winter”. */
export const pointedSeason: DateParser = {
  rule: 'pointed season',
  needs: 'season',
  pattern: new RegExp(
    `\\b(?<which>last|this|next)(?:\\s+(?<past>past)|\\s+coming)?\\s+(?<season>${SEASON})\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    const code = codeOf(groups.season);
    const which = groups.past ? 'last' : (groups.which ?? '').toLowerCase();
    return { type: 'DATE', value: (context) => pointed(code, which, context) };
  },
};

/** “the summer”, “in winter”, “late autumn”. A fall and a spring have other meanings and need a word that takes a time. */
export const bareSeason: DateParser = {
  rule: 'season',
  needs: 'season',
  pattern: new RegExp(
    `(?:\\bthe\\s+(?<sure>summer|autumn|winter)|(?<=\\b(?:in|by|since|until|early|late|mid)[-\\s])(?:the\\s+)?(?<season>${SEASON}))\\b(?!\\s+of\\b)`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    const code = codeOf(groups.sure ?? groups.season);
    return { type: 'DATE', value: (context) => nearest(code, context) };
  },
};

function pointed(code: string, which: string, context: Context): Counted {
  const { year, state } = placeOf(code, context.reference);
  if (which === 'last') return fromSpeaking(context, `${state === 'over' ? year : year - 1}-${code}`, 'past');
  if (which !== 'next') return fromSpeaking(context, `${year}-${code}`);
  return fromSpeaking(context, `${state === 'ahead' ? year : year + 1}-${code}`, 'future');
}

/** The running season, else the last one or, where the sentence looks ahead, the coming one. */
function nearest(code: string, context: Context): Counted {
  const { year, state } = placeOf(code, context.reference);
  if (state === 'running') return fromSpeaking(context, `${year}-${code}`);
  const future = context.direction === 'future';
  const meant = future ? year + Number(state === 'over') : year - Number(state === 'ahead');
  return fromSpeaking(context, `${meant}-${code}`, context.direction);
}

/** The season of that code nearest to a day's year, and where the day stands to it. A winter is of the year it begins in. */
function placeOf(code: string, day: number): { year: number; state: 'ahead' | 'running' | 'over' } {
  const { year, month } = civil(day);
  const first = FIRST_MONTH[code] ?? 6;
  if (code === 'WI' && month < 3) return { year: year - 1, state: 'running' };
  if (month < first) return { year, state: 'ahead' };
  return { year, state: month < first + 3 ? 'running' : 'over' };
}
