import { WEEKDAY_NAME } from '../names.ts';
import type { DateParser } from '../proposal.ts';

const HOURS: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' };

/** “at noon”, “12 midnight”, “noon Tuesday”. */
export const namedHour: DateParser = {
  rule: 'named hour',
  needs: 'named hour',
  pattern: new RegExp(
    `(?:(?<=\\b(?:at|by|until|till|from|around|about|before|after|since|and|to)\\s+)(?:12\\s+)?|\\b(?=[a-z]+\\s+(?:on\\s+)?${WEEKDAY_NAME}))(?<name>noon|midday|midnight)\\b`,
    'gi',
  ),
  read: ({ groups = {} }) => ({ type: 'TIME', value: HOURS[(groups.name ?? '').toLowerCase()] ?? 'T12:00' }),
};

/** “at dawn”, “before sunrise”, “until dusk”; “an hour after sunset” is counted from the sun and not from the calendar. */
export const sunHour: DateParser = {
  rule: 'named hour',
  needs: 'named hour',
  pattern:
    /(?<=\b(?:at|by|until|till|before|since)\s+)(?:(?<early>dawn|daybreak|sunrise)|dusk|sunset|nightfall)\b(?!-|\s+of\b)/gi,
  read: ({ groups = {} }) => ({ type: 'TIME', value: groups.early ? 'TMO' : 'TEV' }),
};
