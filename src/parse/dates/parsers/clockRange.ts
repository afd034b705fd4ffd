import type { DateParser } from '../proposal.ts';

const TO = '\\s*(?:[-–—]|\\b(?:and|to|until|till)\\b)\\s*';
const TIME = '(?:1[0-2]|[1-9])(?:[:.][0-5]\\d)?';

/** The first hour of “between 2 and 4 p.m.”, “from 9:30 to 11 a.m.”, “10-11.30am”: of the half of the day that the second one names. */
export const firstHour: DateParser = {
  rule: 'clock time',
  needs: 'figure',
  pattern: new RegExp(
    `(?<![\\d:.,$£€/-]|[$£€]\\s)\\b(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\\d))?(?=${TO}(?<until>${TIME})\\s?(?<half>[ap])\\.?\\s?m\\b)`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    const from = Number(groups.hour) % 12;
    const until = Number.parseInt(groups.until ?? '', 10) % 12;
    // “From 11 to 1 p.m.” begins before noon.
    const late = /p/i.test(groups.half ?? '') === from <= until;
    const hour = String(late ? from + 12 : from).padStart(2, '0');
    return { type: 'TIME', value: `T${hour}:${groups.minute ?? '00'}` };
  },
};
