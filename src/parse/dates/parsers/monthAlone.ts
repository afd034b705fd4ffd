import { civil, isoMonth } from '../calendar.ts';
import { MONTH_NAME, monthOf } from '../names.ts';
import { nearestMonth } from '../nearest.ts';
import type { Anchor, DateParser } from '../proposal.ts';

/** “January”, “last March”, “next June”, “this May”, “January of this year”. */
const PATTERN = `\\b(?:(?<which>last|next|this|this\\s+past|this\\s+coming)\\s+)?(?<month>${MONTH_NAME})\\b(?:,?\\s+(?:of\\s+)?(?<year>last|next|this)\\s+year\\b)?(?!\\s+\\d)`;

export const monthAlone: DateParser = {
  needs: 'month',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const month = monthOf(groups.month ?? '');
    const which = groups.which?.toLowerCase();
    return {
      type: 'DATE',
      value: (anchor) =>
        groups.year ? inYear(month, groups.year, anchor) : nearestMonth(month, pointed(which, anchor)),
    };
  },
};

/** “last” and “next” say themselves which way to look. */
function pointed(which: string | undefined, anchor: Anchor): Anchor {
  if (which === 'last' || which === 'this past') return { ...anchor, direction: 'past' };
  if (which === 'next' || which === 'this coming') return { ...anchor, direction: 'future' };
  return anchor;
}

function inYear(month: number, which: string, anchor: Anchor): string {
  const shift = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
  return isoMonth(civil(anchor.reference).year + shift, month);
}
