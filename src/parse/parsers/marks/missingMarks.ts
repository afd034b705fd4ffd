import type { Span } from '#model/span.ts';
import { isPersonNoun } from '../../constants/roleNouns.ts';
import { SELF } from '../turns/paragraphWords.ts';
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
 * the span. Where more sentences follow, none may be of someone who speaks for himself.
 */
export function unclosedEnd(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - LONGEST_ATTRIBUTION);
  for (const match of text.slice(from, end).matchAll(MID_ATTRIBUTION)) {
    const rest = text.slice(from + match.index + match[0].length, end);
    const role = match.groups?.before ?? match.groups?.after;
    const isSource = role === undefined || isPersonNoun(role);
    if (isSource && (/^[^.]*\.?$/.test(rest) || !SELF.test(rest))) return from + match.index + 1;
  }
  return end;
}

/** she said; said Ann Lee; Mayor Ann Lee told the board. */
const VERB =
  '(?:said|says|told|tells|added|adds|asked|wrote|recalled|explained|continued|replied|warned|argued|insisted)';
const NAME = String.raw`(?:he|she|they|it|we|I|(?:the\s)?[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3})`;
const ATTRIBUTION = new RegExp(String.raw`^\s(?:${VERB}\b|${NAME}\s${VERB}\b)`, 'u');
const LONGEST_ATTRIBUTION = 240;

/** A word of a name; a stop belongs to it behind an initial or a short title: J. Lee, Mr. Lee. */
const NAME_WORD = String.raw`(?:(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Rev|Fr|Sr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Maj|Sgt|Hon)\.|\p{Lu}[\p{L}’'-]+)`;
const NAMED = String.raw`${NAME_WORD}(?:\s${NAME_WORD}){0,4}`;
const MID_ATTRIBUTION = new RegExp(
  String.raw`,\s(?:${VERB}\s(?:(?:(?:the|a)\s)?(?<after>\p{Ll}+)\s)?${NAMED}(?![\p{L}])` +
    String.raw`|(?:he|she|they|(?:(?:(?:the|a)\s)?(?<before>\p{Ll}+)\s)?${NAMED})\s${VERB}\b)`,
  'gu',
);
