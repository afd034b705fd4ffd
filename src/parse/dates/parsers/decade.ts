import type { DateParser } from '../proposal.ts';

const WORDS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** “the 1990s”, “the '90s”, “the nineties”: `199`. */
const PATTERN = `(?:\\bthe\\s+)?(?:\\b(?<figures>(?:1[5-9]|20)\\d0)['’]?s\\b|(?<![\\w])['’‘](?<short>\\d0)s\\b|\\b(?<=the\\s+(?:early\\s+|late\\s+|mid-)?)(?<words>${WORDS.join('|')})\\b)`;

export const decade: DateParser = {
  needs: 'figure',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => ({ type: 'DATE', value: decadeOf(groups) }),
};

/** The same in words: its paragraphs need not hold a figure. */
export const spokenDecade: DateParser = {
  needs: 'spoken number',
  pattern: new RegExp(`\\bthe\\s+(?<words>${WORDS.join('|')})\\b`, 'gi'),
  read: ({ groups = {} }) => ({ type: 'DATE', value: decadeOf(groups) }),
};

/** A decade without its century is one of the twentieth, but for those this century has already seen. */
function decadeOf(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups.figures) return groups.figures.slice(0, 3);
  const tens = groups.short?.[0] ?? String(WORDS.indexOf((groups.words ?? '').toLowerCase()) + 2);
  return `${tens === '0' || tens === '1' ? '20' : '19'}${tens}`;
}
