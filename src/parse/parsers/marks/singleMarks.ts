import type { Span } from '#model/span.ts';
import { ELISION, FOLLOWS_NO_OWNER, SHORT_YEAR } from '../../constants/quotationMarks.ts';
import { isWordCharacter, type Mark } from './mark.ts';

/**
 * The offset of the single mark that closes `opening`, or -1 where the mark is only an apostrophe.
 *
 * ‘We painted the boys’ room,’ she said — a mark after a plural s and before another word is taken for an apostrophe as
 * long as a better one follows before the next opening mark; and for good where the quote runs on into the next paragraph.
 * A mark inside double marks that opened later closes what is quoted there.
 *
 * @param resumed whether the next paragraph takes up a quote with the same mark
 */
export function closingSingleMark(text: string, opening: Mark, paragraph: Span, resumed: boolean): number {
  let possessive = -1;
  let inDouble = false;
  for (let at = opening.end; at < paragraph.end; at++) {
    const character = text.charAt(at);
    if (possessive >= 0 && character === '‘') break;
    if (character === '“' || character === '”') inDouble = character === '“';
    else if (character === '"' && !/\d/.test(text.charAt(at - 1))) inDouble = !inDouble;
    if (inDouble || (character !== '’' && character !== "'") || !closesWord(text, at, paragraph)) continue;
    if (!looksPossessive(text, at)) return at;
    if (possessive < 0) possessive = at;
  }
  return resumed && opensUtterance(text, opening, paragraph) ? -1 : possessive;
}

/** Whether a whole utterance may begin at a mark, in a paragraph of whole sentences: no ‘scare quotes’ in one, no headline. */
function opensUtterance(text: string, opening: Mark, paragraph: Span): boolean {
  const before = text.slice(Math.max(paragraph.start, opening.start - 2), opening.start);
  return /^$|[,.:!?]\s$/.test(before) && /[.!?…]/.test(text.charAt(paragraph.end - 1));
}

/** ’em, ’tis, ’90s, in ’08. */
export function isElision(text: string, mark: Mark): boolean {
  if (ELISION.test(text.slice(mark.end, mark.end + 8))) return true;
  return /\d/.test(mark.after) && SHORT_YEAR.test(text.slice(Math.max(0, mark.start - 8), mark.end + 3));
}

function closesWord(text: string, at: number, paragraph: Span): boolean {
  const after = at + 1 < paragraph.end ? text.charAt(at + 1) : '';
  return !isWordCharacter(after) && !/\s/.test(text.charAt(at - 1));
}

/** the boys’ room; not “was theirs’ and left”. */
function looksPossessive(text: string, at: number): boolean {
  if (!/[sn]/.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  return !FOLLOWS_NO_OWNER.test(text.slice(at + 2, at + 12));
}
