import type { Span } from '#model/span.ts';
import { ELISION } from '../../constants/quotationMarks.ts';
import { isWordCharacter, type Mark } from './mark.ts';

/**
 * The offset of the single mark that closes `opening`, or -1 where the mark is only an apostrophe.
 *
 * ‘We painted the boys’ room,’ she said — a mark after a plural s and before another word is taken for an apostrophe as
 * long as a better one follows before the next opening mark; and for good where the quote runs on into the next paragraph.
 *
 * @param resumed whether the next paragraph takes up a quote with the same mark
 */
export function closingSingleMark(text: string, opening: Mark, paragraph: Span, resumed: boolean): number {
  let possessive = -1;
  for (let at = opening.end; at < paragraph.end; at++) {
    const character = text.charAt(at);
    if (possessive >= 0 && character === '‘') break;
    if ((character !== '’' && character !== "'") || !closesWord(text, at, paragraph)) continue;
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

/** ’em, ’tis, ’90s. */
export function isElision(text: string, mark: Mark): boolean {
  return ELISION.test(text.slice(mark.end, mark.end + 8));
}

function closesWord(text: string, at: number, paragraph: Span): boolean {
  const after = at + 1 < paragraph.end ? text.charAt(at + 1) : '';
  return !isWordCharacter(after) && !/\s/.test(text.charAt(at - 1));
}

function looksPossessive(text: string, at: number): boolean {
  return /[sn]/.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}
