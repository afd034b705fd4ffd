import { isCalendarWord } from '../constants/calendarWords.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';

const INTERROGATIVES = wordSet('which what whose');
const DETERMINERS = wordSet('his her its their our my your that this these those no');

/** A run of tokens: the first, and the one past the last. */
export interface Run {
  readonly first: number;
  readonly limit: number;
}

const NOMINAL = wordSet('NOUN PROPN ADJ NUM');
/** Marks that stand inside a noun phrase: “two-party “strategic security dialogue””. */
const INNER_MARKS = wordSet('- “ ” " & / $ £ €');
const OWNER_MARKS = wordSet("' ’ 's ’s");
/** How many tokens a noun phrase may have before its head. */
const LONGEST = 12;

/** The noun phrase that ends with its head, determiner and owner included: “the city council's Monday vote”. */
export function nounPhrase(document: TextDocument, head: number): Run {
  const { sentence } = document.tokens[head] as Token;
  const at = (index: number): Token | undefined => tokenIn(document, index, sentence);
  let first = head;
  while (head - first < LONGEST && belongs(at(first - 1), at(first), at(first - 2))) first--;
  while (first < head && at(first)?.tag === 'PUNCT') first++;
  return { first, limit: head + 1 };
}

/** Whether a token is of the noun phrase that goes on with the next one. */
function belongs(token: Token | undefined, next: Token | undefined, before: Token | undefined): boolean {
  if (!token || !next || isDeterminer(next)) return false;
  if (NOMINAL.has(token.tag) || isDeterminer(token)) return true;
  if (before && isPluralOwnerMark(token, before)) return true;
  if (INNER_MARKS.has(token.text))
    return before !== undefined && (NOMINAL.has(before.tag) || isDeterminer(before));
  if (token.tag === 'PART') return isOwnerMark(token);
  return (
    token.tag === 'VERB' && /(?:ed|ing)$/.test(token.lower) && before !== undefined && isDeterminer(before)
  );
}

/** The “’s” behind whoever owns what follows. */
export const isOwnerMark = ({ text }: Token): boolean => OWNER_MARKS.has(text);

/** The “’” of “the nurses’ strike”, which a tagger may take for a quotation mark. */
const isPluralOwnerMark = ({ text, start }: Token, before: Token): boolean =>
  /^['’]$/.test(text) && before.end === start && NOMINAL.has(before.tag) && before.lower.endsWith('s');

export function isDeterminer({ tag, lower }: Token): boolean {
  if (tag === 'DET') return !INTERROGATIVES.has(lower);
  return DETERMINERS.has(lower);
}

/** The last noun of the noun phrase that begins at a token, or -1 where none does. */
export function headFrom(document: TextDocument, first: number): number {
  const sentence = document.tokens[first]?.sentence ?? -1;
  let head = -1;
  for (let i = first; i < first + LONGEST; i++) {
    const token = tokenIn(document, i, sentence);
    if (!token || isCalendarWord(token.lower)) break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN') head = i;
    else if (!NOMINAL.has(token.tag) && !isInside(token, i === first) && !isOwner(document, i)) break;
  }
  return head < 0 ? head : endOfWord(document, head, sentence);
}

const isOwner = (document: TextDocument, index: number): boolean =>
  isPluralOwnerMark(document.tokens[index] as Token, document.tokens[index - 1] as Token);

/** The last part of a word with hyphens: “run-up”, “take-off”. */
function endOfWord(document: TextDocument, from: number, sentence: number): number {
  let last = from;
  for (;;) {
    const [hyphen, part] = [tokenIn(document, last + 1, sentence), tokenIn(document, last + 2, sentence)];
    if (
      hyphen?.text !== '-' ||
      !part ||
      hyphen.start !== document.tokens[last]?.end ||
      part.start !== hyphen.end
    )
      return last;
    last += 2;
  }
}

function isInside(token: Token, isFirst: boolean): boolean {
  if (isDeterminer(token)) return isFirst;
  return INNER_MARKS.has(token.text) || (token.tag === 'PART' && isOwnerMark(token));
}
