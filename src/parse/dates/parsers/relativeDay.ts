import { isoDay } from '../calendar.ts';
import { directionOf, fromSpeaking } from '../counted.ts';
import type { DateParser } from '../proposal.ts';

const OFFSETS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** “today”, “yesterday”, “tomorrow”, “tonight”, “the day before yesterday”, “the day after tomorrow”. */
export const relativeDay: DateParser = {
  rule: 'relative day',
  needs: 'relative day',
  pattern: /\b(?:the\s+day\s+(?<beyond>before|after)\s+)?(?<day>today|yesterday|tomorrow|tonight)\b/gi,
  read: ({ groups = {} }) => {
    const day = (groups.day ?? '').toLowerCase();
    const beyond = { before: -1, after: 1 }[groups.beyond?.toLowerCase() ?? ''] ?? 0;
    const steps = (OFFSETS[day] ?? 0) + beyond;
    const part = day === 'tonight' ? 'TNI' : '';
    return {
      type: part === '' ? 'DATE' : 'TIME',
      value: (context) => fromSpeaking(context, isoDay(context.reference + steps) + part, directionOf(steps)),
    };
  },
};
