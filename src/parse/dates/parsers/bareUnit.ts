import { LAST, OF_STUFF, PERIOD_UNIT, period } from '../period.ts';
import type { DateParser } from '../proposal.ts';

const MEASURES =
  'for|within|over|about|almost|nearly|than|least|after|last|lasts|lasted|take|takes|took|spend|spends|spent';

/** “More than a quarter of them” is a share, “after a second vote” a count. */
const NO_OTHER = "(?!\\s+ago\\b|[-’']|(?<=quarter)\\s+of\\b|(?<=second)\\s+\\w)";

/** “for a month”, “more than a year”, “a week after the vote”: one unit, measured by the word before or behind it. */
export const oneUnit: DateParser = {
  rule: 'duration',
  needs: 'unit',
  pattern: new RegExp(
    `(?:(?<lead>\\b(?:${MEASURES})\\s+)an?\\s+${PERIOD_UNIT}\\b${NO_OTHER}|\\ban?\\s+(?<unitAfter>hour|day|week|month|year)(?=\\s+(?:after|before)\\s))`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    if (groups.many) return null;
    return {
      type: 'DURATION',
      value: period(groups.unit ?? groups.unitAfter ?? '', 1),
      skip: { start: groups.lead?.length ?? 0 },
    };
  },
};

/** “all day”, “the whole week”, “another year”: one unit, measured by the word before it. */
export const wholeUnit: DateParser = {
  rule: 'duration',
  needs: 'unit',
  pattern: new RegExp(
    `\\b(?:all|another|(?:the|an?)\\s+(?:whole|entire|full|solid)|an\\s+(?:additional|extra)|a\\s+(?:further|single))\\s+${PERIOD_UNIT}\\b(?!-)`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    if (groups.many || /^second|quarter$/i.test(groups.unit ?? '')) return null;
    return { type: 'DURATION', value: period(groups.unit ?? '', 1) };
  },
};

/** Words before units that are some of a row: “the last days of May”. */
const SOME = `(?:first|${LAST}|early|late|final|closing|opening|waning|dying|wee|small|these|those|other|such)`;

const UNIT = 'minute|hour|day|week|month|year|decade|centurie';

/** “for years”, “decades of war”, “weeks or months after the vote”, “over the years”: many, and nobody counts how many. */
export const manyUnits: DateParser = {
  rule: 'duration',
  needs: 'unit',
  pattern: new RegExp(
    `(?<lead>\\b(?:${MEASURES}|in|during)\\s+)?(?<article>the\\s+)?\\b(?<!\\b${SOME}\\s)(?<unit>${UNIT})s(?:\\s+(?:or|and)\\s+(?:${UNIT})s)?` +
      `\\b(?!${OF_STUFF})(?<tail>\\s+(?:of|after|before|since)\\b)?(?!\\s+(?:ago|earlier|later|old|from)\\b|-)`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    if (!groups.lead && !groups.tail) return null;
    if (groups.article && !/^over\b/i.test(groups.lead ?? '')) return null;
    const skip = { start: groups.lead?.length ?? 0, end: groups.tail?.length ?? 0 };
    return { type: 'DURATION', value: period(groups.unit ?? '', 'X'), skip };
  },
};

/** “decades-long”, “a day-long session”, “yearlong”. */
export const unitLong: DateParser = {
  rule: 'duration',
  needs: 'long',
  pattern: new RegExp(`\\b${PERIOD_UNIT}-?long\\b`, 'gi'),
  read: ({ groups = {} }) => ({ type: 'DURATION', value: period(groups.unit ?? '', groups.many ? 'X' : 1) }),
};
