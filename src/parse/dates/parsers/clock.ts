import type { DateParser } from '../proposal.ts';

const ZONE =
  '(?:\\s*\\(?(?<zone>GMT|UTC|EST|EDT|CST|CDT|PST|PDT|MST|MDT|ET|CET|BST|IST|local\\s+time|eastern(?:\\s+time)?)\\b\\)?(?:\\s?[+-]\\d{1,2}\\)?)?)?';
const HALF = '(?:(?<half>[ap])m\\b|(?<dotted>[ap])\\.\\s?m\\b\\.?)';
/** “10 p.m.”, “10:30”, “5 p.m. EST”, “08:30 UTC”, “7 o'clock”; not 3:1, which is a score. */
const PATTERN = `(?<![\\d:.,$£€/-])\\b(?:(?<hour>[01]?\\d|2[0-4])(?::(?<minute>[0-5]\\d)(?::[0-5]\\d)?)?\\s?${HALF}|(?<hour24>[01]?\\d|2[0-4]):(?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:]|\\.\\d)|(?<oclock>1?\\d)\\s+o['’]clock)${ZONE}`;

export const clock: DateParser = {
  rule: 'clock time',
  needs: 'figure',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const hour = Number(groups.hour ?? groups.hour24 ?? groups.oclock);
    const minute = groups.minute ?? groups.minute24 ?? '00';
    if (!groups.hour24 && (hour > 12 || hour === 0)) return null;
    const value = `T${String(to24(hour, (groups.half ?? groups.dotted)?.toLowerCase())).padStart(2, '0')}:${minute}`;
    return { type: 'TIME', value: /GMT|UTC/i.test(groups.zone ?? '') ? `${value}Z` : value };
  },
};

function to24(hour: number, half: string | undefined): number {
  if (half === 'p') return hour === 12 ? 12 : hour + 12;
  return half === 'a' && hour === 12 ? 0 : hour;
}

const NAMED: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' };

/** “noon”, “midnight”. */
export const namedHour: DateParser = {
  rule: 'named hour',
  needs: 'named hour',
  pattern:
    /(?<=\b(?:at|by|until|till|from|around|about|before|after|since)\s+)(?:12\s+)?(?<name>noon|midday|midnight)\b/gi,
  read: ({ groups = {} }) => ({ type: 'TIME', value: NAMED[(groups.name ?? '').toLowerCase()] ?? 'T12:00' }),
};
