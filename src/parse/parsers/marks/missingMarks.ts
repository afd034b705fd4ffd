import type { Span } from '#model/span.ts';
import { isSpace, isWordCharacter, type Mark } from './mark.ts';

/** she spoke of"joint work": the space before a straight mark is missing where the next one closes behind a word. */
export function opensInWord(text: string, mark: Mark, paragraph: Span): boolean {
  if (mark.text !== '"' || !/\p{Ll}/u.test(mark.before) || !/\p{L}/u.test(mark.after)) return false;
  const next = text.indexOf('"', mark.end);
  if (next < 0 || next >= paragraph.end) return false;
  const after = next + 1 < paragraph.end ? text.charAt(next + 1) : '';
  return !/\s/.test(text.charAt(next - 1)) && !isWordCharacter(after);
}

/**
 * Whether a mark closes a quote whose opening mark is missing, so that it began with the paragraph: where a line
 * break cut a sentence of it in two, or where the comma inside shows that words of the reporter's follow (We are done,” she said).
 */
export function closesUnopened(text: string, mark: Mark, paragraph: Span, leftOpen: boolean): boolean {
  if (mark.text !== '”' && mark.text !== '"') return false;
  if (!isSpace(mark.after) || !/[\p{L}.,?!…—]/u.test(mark.before)) return false;
  if (leftOpen && /[\p{Ll}\d]/u.test(text.charAt(paragraph.start))) return true;
  return (
    mark.before === ',' && ATTRIBUTION.test(text.slice(mark.end, Math.min(mark.end + 60, paragraph.end)))
  );
}

/**
 * Where a quote ends whose closing mark is missing: at the comma before the reporter's words (“We left, she said.), or with
 * the span.
 */
export function unclosedEnd(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - LONGEST_ATTRIBUTION);
  const at = text.slice(from, end).search(MID_ATTRIBUTION);
  return at < 0 ? end : from + at + 1;
}

/** she said; said Ann Lee; Mayor Ann Lee told the board. */
const VERB = '(?:said|says|told|tells|added|adds|asked|wrote|recalled|explained|continued)';
const NAME = String.raw`(?:he|she|they|it|we|I|(?:the\s)?[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3})`;
const ATTRIBUTION = new RegExp(String.raw`^\s(?:${VERB}\b|${NAME}\s${VERB}\b)`, 'u');
const LONGEST_ATTRIBUTION = 240;
const MID_ATTRIBUTION = new RegExp(
  String.raw`,\s(?=(?:${VERB}\s\p{Lu}|(?:he|she|they|\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3})\s${VERB}\b)[^.]*\.?$)`,
  'u',
);
