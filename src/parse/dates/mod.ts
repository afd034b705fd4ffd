import type { DateMod, DateType } from '#model/annotations.ts';

/** Words at the head of a date that narrow it to a part: TIMEX3's `mod` of points. */
const PARTS: readonly (readonly [RegExp, DateMod])[] = [
  [/^(?:the\s+)?(?:very\s+)?(?:early|earlier|(?:start|beginning)\s+of)\b/i, 'START'],
  [/^(?:the\s+)?(?:mid|middle\s+of)\b/i, 'MID'],
  [/^(?:the\s+)?(?:very\s+)?(?:late|later|(?:end|close)\s+of)\b|\bend$/i, 'END'],
];
/** Words at the head of a length of time, or of a date counted by one, that bound it. */
const BOUNDS: readonly (readonly [RegExp, DateMod, ofDate: DateMod])[] = [
  [/^(?:no\s+(?:more|longer)\s+than|at\s+most|up\s+to)\b/i, 'EQUAL_OR_LESS', 'ON_OR_AFTER'],
  [/^(?:no\s+(?:less|fewer)\s+than|at\s+least)\b/i, 'EQUAL_OR_MORE', 'ON_OR_BEFORE'],
  [/^(?:(?:less|fewer)\s+than|under|nearly|almost)\b/i, 'LESS_THAN', 'AFTER'],
  [/^(?:more\s+than|over)\b/i, 'MORE_THAN', 'BEFORE'],
];
/** Counted forward, as in “more than a year later”, a bound is one of the other side. */
const OPPOSITE: Partial<Record<DateMod, DateMod>> = {
  BEFORE: 'AFTER',
  AFTER: 'BEFORE',
  ON_OR_BEFORE: 'ON_OR_AFTER',
  ON_OR_AFTER: 'ON_OR_BEFORE',
};
const ROUGHLY = /^(?:about|around|roughly|approximately|some|circa)\b/i;

/**
 * What the words of an expression say about its value in TIMEX3's terms: “early 2021” `START`, “at least three days”
 * `EQUAL_OR_MORE`, “more than a year ago” `BEFORE`, since it lies further back; undefined where they say nothing.
 */
export function modOf(text: string, type: DateType): DateMod | undefined {
  if (ROUGHLY.test(text)) return 'APPROX';
  const bound = BOUNDS.find(([words]) => words.test(text));
  if (bound && type === 'DURATION') return bound[1];
  if (bound) return /\slater$/i.test(text) ? OPPOSITE[bound[2]] : bound[2];
  return type === 'DURATION' || type === 'SET' ? undefined : PARTS.find(([words]) => words.test(text))?.[1];
}
