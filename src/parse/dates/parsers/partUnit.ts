import { PERIOD_UNIT, period } from '../period.ts';
import type { DateParser } from '../proposal.ts';

/** “half an hour”, “a half-century”, “a quarter of a century”, “the past half hour”. */
export const partOfUnit: DateParser = {
  rule: 'duration',
  needs: 'part of a unit',
  pattern: new RegExp(
    `\\b(?:the\\s+(?:past|last|next|first)\\s+|an?\\s+)?(?<part>half|quarter)(?:\\s+(?:of\\s+)?an?\\s+|[-\\s])${PERIOD_UNIT}\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => ({
    type: 'DURATION',
    value: period(groups.unit ?? '', /^half$/i.test(groups.part ?? '') ? 0.5 : 0.25),
  }),
};

/** “a year and a half”, “a month or two”. */
export const unitAndMore: DateParser = {
  rule: 'duration',
  needs: 'unit',
  pattern: new RegExp(`\\b(?:an?|one)\\s+${PERIOD_UNIT}\\s+(?:(?<half>and\\s+a\\s+half)|or\\s+two)\\b`, 'gi'),
  read: ({ groups = {} }) => {
    if (groups.many || /^(?:second|quarter)$/i.test(groups.unit ?? '')) return null;
    return { type: 'DURATION', value: period(groups.unit ?? '', groups.half ? 1.5 : 2) };
  },
};
