import type { DateParser } from '../proposal.ts';

/** “the 1990s”, “the '90s”: `199`. */
export const decade: DateParser = {
  rule: 'decade',
  needs: 'figure',
  pattern: /(?:\bthe\s+)?(?:\b(?<figures>(?:1[5-9]|20)\d0)['’]?s|(?<!\w)['’‘](?<tens>\d)0s)\b/gi,
  read: ({ groups = {} }) => ({
    type: 'DATE',
    value: groups.figures?.slice(0, 3) ?? withCentury(groups.tens ?? ''),
  }),
};

const WORDS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** “the nineties”. */
export const spokenDecade: DateParser = {
  rule: 'decade',
  needs: 'spoken number',
  pattern: new RegExp(`\\bthe\\s+(?:(?:early|late|mid)[-\\s]+)?(?<word>${WORDS.join('|')})\\b`, 'gi'),
  read: ({ groups = {} }) => ({
    type: 'DATE',
    value: withCentury(String(WORDS.indexOf((groups.word ?? '').toLowerCase()) + 2)),
  }),
};

/** A decade without its century is one of the twentieth, but for those that this century alone calls by figures. */
const withCentury = (tens: string): string => `${tens === '0' || tens === '1' ? '20' : '19'}${tens}`;
