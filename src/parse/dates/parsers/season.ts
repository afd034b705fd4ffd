import { civil, dayFrom } from '../calendar.ts';
import { SEASON, SEASONS, YEAR } from '../names.ts';
import type { Anchor, DateParser } from '../proposal.ts';

/** The month in which a season begins, in the northern half of the world. */
const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** “this summer”, “last fall”, “spring 2021”, “the summer of 1989”, “in the winter”. */
const PATTERN = `\\b(?:(?:(?<which>last|this|next|this\\s+past|this\\s+coming)\\s+|(?<the>the\\s+(?:early\\s+|late\\s+)?(?:coming\\s+|past\\s+|following\\s+)?)|(?<early>(?<=(?:in|by|since|until|during|early|late|mid)[-\\s]+)))(?<season>${SEASON})\\b(?:\\s+(?:of\\s+)?(?<year>${YEAR})\\b)?|(?<named>${SEASON})\\s+(?:of\\s+)?(?<namedYear>${YEAR})\\b)`;

export const season: DateParser = {
  needs: 'season',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const word = (groups.season ?? groups.named ?? '').toLowerCase();
    const code = SEASONS[word] ?? 'SU';
    const year = groups.year ?? groups.namedYear;
    if (year) return { type: 'DATE', value: `${year}-${code}` };
    // “The fall” and “the spring” are more often a drop and a coil than a season.
    if (
      (groups.the || groups.early !== undefined) &&
      (word === 'fall' || word === 'spring') &&
      !isTimed(groups)
    ) {
      return null;
    }
    return {
      type: 'DATE',
      value: (anchor) => `${yearOfSeason(code, groups.which?.toLowerCase(), anchor)}-${code}`,
    };
  },
};

const isTimed = (groups: Readonly<Record<string, string | undefined>>): boolean =>
  /early|late|coming|past|following/i.test(groups.the ?? '') || groups.early !== undefined;

function yearOfSeason(code: string, which: string | undefined, anchor: Anchor): number {
  const { year, month } = civil(anchor.reference);
  const first = FIRST_MONTH[code] ?? 6;
  const running = month >= first && month < first + 3;
  const begun = dayFrom(year, first, 1) <= anchor.reference;
  if (which === 'last' || which?.endsWith('past')) return begun && !running ? year : year - 1;
  if (which === 'next' || which?.endsWith('coming')) return begun ? year + 1 : year;
  if (which === 'this' || running) return year;
  if (anchor.direction === 'future') return begun ? year + 1 : year;
  return begun ? year : year - 1;
}
