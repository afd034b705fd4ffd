import { wordSet } from '../wordSet.ts';

const WEEKDAYS = 'mon tue tues wednes thur thurs fri satur sun';
/** “monday”, “mondays”, “mon.”, “mon”. */
const WEEKDAY_ENDINGS = ['', 's', 'day', 'days'].flatMap((ending) => [ending, `${ending}.`]);

const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.split(' ').flatMap((stem) => WEEKDAY_ENDINGS.map((ending) => stem + ending)),
  ...wordSet('jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'),
  ...wordSet('january february march april june july august september october november december'),
  ...wordSet('today yesterday tomorrow tonight morning afternoon evening night noon midnight time'),
  ...wordSet('minute minutes hour hours day days week weeks weekend month months year years'),
]);

/** Whether a word in lower case is of the calendar: it may be capitalised beside a verb of speech and is never its subject. */
export const isCalendarWord = (word: string): boolean => CALENDAR_WORDS.has(word);
