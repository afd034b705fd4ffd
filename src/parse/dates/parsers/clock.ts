import { DAY_PART } from '../names.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import type { DateParser, Reading } from '../proposal.ts';

const ZONE =
  '(?:\\s*(?<open>\\()?(?<zone>GMT|UTC|EST|EDT|CST|CDT|PST|PDT|MST|MDT|ET|CET|CEST|BST|IST|local\\s+time|eastern(?:\\s+time)?)\\b(?<offset>\\s?[+-]\\d{1,2})?(?<close>\\))?)?';
/** “a.m.”, “pm”, “in the morning”, “at night”. */
const HALF = `(?:\\s?(?:(?<half>[ap])m\\b|(?<dotted>[ap])\\.\\s?m\\b\\.?)|\\s(?:in\\s+the|at)\\s+(?<part>${DAY_PART})\\b)`;
/** No number, sum or score ends here. */
const APART = '(?<![\\d:.,$£€/-])\\b';
/** Empty behind a word that takes an hour, absent elsewhere. */
const AT = '(?:(?<at>(?<=\\b(?:at|by|until|till|since|around|about|before|after)\\s))|)';
const OCLOCK = "\\s+o['’]clock";

type Groups = Readonly<Record<string, string | undefined>>;

/** “10 p.m.”, “3.30pm”, “5 p.m. EST”, “7:15 in the evening”, “ten o'clock at night”. */
export const halfDayClock: DateParser = {
  rule: 'clock time',
  needs: 'figure',
  pattern: new RegExp(
    `(?:${APART}|(?<=\\d-))${AT}(?<hour>[01]?\\d)(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)?${HALF}${ZONE}`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    // “She won 3 in the morning”
    if (groups.part && !groups.minute && groups.at === undefined) return null;
    const hour = Number(groups.hour);
    return hour >= 1 && hour <= 12 ? clockReading(hourOfDay(hour, groups), groups) : null;
  },
};

/** “10:30”, “08:30 UTC”; not 3:1, which is a score. */
export const wholeDayClock: DateParser = {
  rule: 'clock time',
  needs: 'figure',
  pattern: new RegExp(
    `${APART}(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:]|\\.\\d)${ZONE}`,
    'gi',
  ),
  read: ({ groups = {} }) => clockReading(Number(groups.hour), groups),
};

/** “0930 GMT”, as agencies write the hour of the world. */
export const fourFigureClock: DateParser = {
  rule: 'clock time',
  needs: 'four figures',
  pattern: new RegExp(
    `${APART}(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)\\s?(?:hours\\b|hrs\\b)?(?=\\s?(?:GMT|UTC|local\\s+time)\\b|(?<=h(?:ou)?rs))${ZONE}`,
    'gi',
  ),
  read: ({ groups = {} }) => clockReading(Number(groups.hour), groups),
};

/** “7 o'clock”, “ten o'clock at night”. */
export const oclock: DateParser = {
  rule: 'clock time',
  needs: "o'clock",
  pattern: new RegExp(`${APART}(?<number>${NUMBER})${OCLOCK}(?:${HALF})?${ZONE}`, 'gi'),
  read: ({ groups = {} }) => {
    const hour = numberOf(groups.number ?? '');
    return hour >= 1 && hour <= 12 ? clockReading(hourOfDay(hour, groups), groups) : null;
  },
};

/** `T22:00`, with a `Z` where the text names the zone that it stands for. */
function clockReading(hour: number, { minute = '00', zone = '', offset, open, close }: Groups): Reading {
  const value = `T${String(hour).padStart(2, '0')}:${minute}`;
  // “(0930 GMT)”: the bracket is not the time's.
  const skip = { end: close && !open ? 1 : 0 };
  // “GMT +8” is an hour of another zone.
  const isUniversal = /GMT|UTC/i.test(zone) && offset === undefined;
  return { type: 'TIME', value: isUniversal ? `${value}Z` : value, skip };
}

/** The hour by the clock of 24 hours; as it stands where the text leaves the half of the day open. */
function hourOfDay(hour: number, { half, dotted, part }: Groups): number {
  const letter = (half ?? dotted)?.toLowerCase() ?? (part && halfOf(part, hour));
  if (letter === 'p') return hour === 12 ? 12 : hour + 12;
  return letter === 'a' && hour === 12 ? 0 : hour;
}

/** The night has hours of both halves: “2 o'clock at night”. */
function halfOf(part: string, hour: number): 'a' | 'p' {
  if (/^night$/i.test(part)) return hour >= 6 && hour < 12 ? 'p' : 'a';
  return /^morning$/i.test(part) ? 'a' : 'p';
}
