import { words } from '#words/words.ts';
import type { Called } from './speakerRecords.ts';

/** More names than these are only counted. */
const MOST_NAMES = 6;

/** “State Department spokesman Ned Price” once, “Price” twice, “he” three times */
export function calledInWords(called: readonly Called[]): string {
  const names = called.slice(0, MOST_NAMES).map(({ text, times }) => words.speaker.calledTimes(text, times));
  const rest = called.length - names.length;
  return [...names, ...(rest > 0 ? [words.speaker.moreNames(rest)] : [])].join(', ');
}
