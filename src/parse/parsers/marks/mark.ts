import type { Span } from '#model/span.ts';
import { CLOSING_MARKS } from '../../constants/quotationMarks.ts';

/** A quotation mark and the characters beside it; '' at the edge of the paragraph. */
export interface Mark extends Span {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** The next few characters, `after` among them. */
  readonly ahead: string;
}

/** What any mark begins with. */
export const MARK_CHARACTER = /[“”„"«»‹›‚‘’'`]/g;
const SINGLE_CHARACTERS = '“”„"«»‹›‚‘’\'';
const DOUBLED_CHARACTERS = "'`‘’";

/** The mark that begins at an offset, or null. Two ticks or two primes (`` '') are one mark. */
export function markAt(text: string, at: number, paragraph: Span): Mark | null {
  const character = text.charAt(at);
  const doubled = DOUBLED_CHARACTERS.includes(character) && text.charAt(at + 1) === character;
  if (!doubled && !SINGLE_CHARACTERS.includes(character)) return null;
  const end = at + (doubled ? 2 : 1);
  const ahead = text.slice(end, Math.min(end + 3, paragraph.end));
  return {
    start: at,
    end,
    text: text.slice(at, end),
    before: at > paragraph.start ? text.charAt(at - 1) : '',
    after: ahead.charAt(0),
    ahead,
  };
}

/** Whether the characters beside a mark let it open a quote. */
export function mayOpen(mark: Mark): boolean {
  if (!CLOSING_MARKS.has(mark.text) || isWordCharacter(mark.before)) return false;
  if (mark.text === '“' || mark.text === '«' || mark.text === '„') return mark.after !== '';
  // A mark that may face either way opens only where a word follows at once.
  return wordFollows(mark);
}

/** Whether a mark looks like an opening one even where another quote is open: space before it, a word after it. */
export function looksOpening(mark: Mark): boolean {
  return /[\s([—–]/.test(mark.before) && wordFollows(mark);
}

/** A word at once, words left out (". . . and so"), or whom a post answers (".@name"); no rest of a tag (">). */
function wordFollows({ after, ahead }: Mark): boolean {
  return !isSpace(after) && (!/[,.;:!?)>]/.test(after) || /^\.(?:\s?\.|@)/.test(ahead));
}

export function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

export function isSpace(character: string): boolean {
  return character === '' || /\s/.test(character);
}
