import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import type { Run } from './nounPhrase.ts';
import type { DateTokens } from './participants.ts';

/** Words taken before that of an event and behind it. */
const BEFORE = 5;
/** A name or a noun phrase is not cut: the words that go with the next one. */
const GOES_ON = wordSet('ADJ PROPN');
const NOUNS = wordSet('NOUN PROPN');
const BEHIND = 6;
/** What a stretch may not begin and not end with. */
const OPENS_NOTHING = wordSet('CCONJ SCONJ PUNCT ADP');
const CLOSES_NOTHING = wordSet('CCONJ SCONJ PUNCT ADP DET AUX PART');

/**
 * The words around that of an event, up to the nearest marks: what a reader needs where it stands for nothing alone.
 *
 *     Last week the bill, which Reed led in 2018 for a reversal, failed.   led   →   which Reed led in 2018 for a reversal
 */
export function around(document: TextDocument, head: number, isDate: DateTokens): Run {
  const { sentence } = document.tokens[head] as Token;
  const isIn = (index: number): boolean => {
    const token = tokenIn(document, index, sentence);
    return token !== undefined && !isBreak(document, index);
  };
  const isInName = (index: number): boolean =>
    GOES_ON.has(document.tokens[index - 1]?.tag ?? '') && NOUNS.has(document.tokens[index]?.tag ?? '');
  let first = head;
  for (let words = 0; isIn(first - 1) && words < BEFORE; first--) words += Number(!isGlued(document, first));
  while (isIn(first - 1) && (isGlued(document, first) || isInName(first))) first--;
  let limit = head + 1;
  for (let words = 0; isIn(limit) && words < BEHIND; limit++) words += Number(!isGlued(document, limit));
  while (isIn(limit) && (isGlued(document, limit) || isInName(limit))) limit++;
  return trimmed(document, { first, limit }, head, isDate);
}

/** Without the date and the small words that it begins and ends with, as far as its head. */
function trimmed(document: TextDocument, { first, limit }: Run, head: number, isDate: DateTokens): Run {
  const isOut = (index: number, tags: ReadonlySet<string>): boolean =>
    isDate(index) || tags.has(document.tokens[index]?.tag ?? '');
  let [start, end] = [first, limit];
  while (start < head && (isOut(start, OPENS_NOTHING) || isGlued(document, start))) start++;
  while (end > head + 1 && isOut(end - 1, CLOSES_NOTHING)) end--;
  return { first: start, limit: end };
}

/** Whether a token stands at the one before without a space. */
function isGlued({ tokens }: TextDocument, index: number): boolean {
  return index > 0 && tokens[index]?.start === tokens[index - 1]?.end;
}

/** Whether a mark divides what stands before it from what stands behind: a comma, not the hyphen of “no-deal”. */
function isBreak(document: TextDocument, index: number): boolean {
  const { text } = document.tokens[index] as Token;
  if (!/^[-–—,;:.!?…()[\]“”"]+$/.test(text)) return false;
  return !(text === '-' && isGlued(document, index + 1));
}
