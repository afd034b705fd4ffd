import { ORDINAL, ordinalOf } from '../numbers.ts';
import type { DateParser } from '../proposal.ts';

const TEENS: Readonly<Record<string, number>> = {
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};
const WORDS = `${Object.keys(TEENS).join('|')}|${ORDINAL}`;

/** “the 20th century”, “the twenty-first century”: `19`, `20`. */
const PATTERN = `\\b(?:the\\s+)?(?:(?<figure>\\d\\d?)(?:st|nd|rd|th)|(?<words>${WORDS}))[-\\s]century\\b(?!\\s+B\\.?C)`;

export const century: DateParser = {
  rule: 'century',
  needs: 'century',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const words = (groups.words ?? '').toLowerCase();
    const number = groups.figure ? Number(groups.figure) : (TEENS[words] ?? ordinalOf(words));
    return number > 0 && number < 30 ? { type: 'DATE', value: String(number - 1).padStart(2, '0') } : null;
  },
};
