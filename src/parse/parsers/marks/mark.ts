import type { Span } from '#model/span.ts';
import { CLOSING_MARKS } from '../../constants/quotationMarks.ts';

/** A quotation mark and the characters beside it; '' at the edge of the paragraph. */
export interface Mark extends Span {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

const SINGLE_CHARACTERS = '“”„"«»‹›‚‘’\'';

/** The mark that begins at an offset, or null. Two ticks or two primes (`` '') are one mark. */
export function markAt(text: string, at: number, paragraph: Span): Mark | null {
  const character = text.charAt(at);
  const doubled = (character === "'" || character === '`') && text.charAt(at + 1) === character;
  if (!doubled && !SINGLE_CHARACTERS.includes(character)) return null;
  const end = at + (doubled ? 2 : 1);
  return {
    start: at,
    end,
    text: text.slice(at, end),
    before: at > paragraph.start ? text.charAt(at - 1) : '',
    after: end < paragraph.end ? text.charAt(end) : '',
  };
}

/** Whether the characters beside a mark let it open a quote. */
export function mayOpen(mark: Mark): boolean {
  if (!CLOSING_MARKS.has(mark.text) || isWordCharacter(mark.before)) return false;
  if (mark.text === '“' || mark.text === '«' || mark.text === '„') return mark.after !== '';
  // A mark that may face either way opens only where a word follows at once.
  return !isSpace(mark.after) && !/[,.;:!?)]/.test(mark.after);
}

export function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

export function isSpace(character: string): boolean {
  return character === '' || /\s/.test(character);
}
