import type { DateExpression } from '#model/annotations.ts';
import { isVerb } from '../dates/tense.ts';
import { tokenIndexAt } from '../dates/tokens.ts';
import type { TextDocument } from '../text/document.ts';
import type { Governed } from './governed.ts';
import { looksAhead } from './outlook.ts';

const DASH = /^[-–—_]+$/;
/** What may stand between the date of a dateline and its dash: “(AFP)”. */
const AGENCY = /^(?:PROPN|PUNCT)$/;
/** In tokens. */
const LONGEST = 15;

/** Whether a date is that of a dateline, “VIENNA, Jan. 10 (AFP) —”: the day on which an article was written. */
export function isDateline(document: TextDocument, { start, end }: DateExpression): boolean {
  const { tokens, sentences, paragraphs } = document;
  const at = tokenIndexAt(document, start);
  const paragraph = paragraphs[sentences[tokens[at]?.sentence ?? -1]?.paragraph ?? -1];
  if (!paragraph || at - paragraph.firstToken > LONGEST) return false;
  if (tokens.slice(paragraph.firstToken, at).some(isVerb)) return false;
  let next = tokenIndexAt(document, end);
  while (next < at + LONGEST && !DASH.test(tokens[next]?.text ?? '') && AGENCY.test(tokens[next]?.tag ?? ''))
    next++;
  return DASH.test(tokens[next]?.text ?? '');
}

/** The dated events without those that a dateline dates although their sentence has a day for them, or tells what is to come. */
export function withoutDatelines(document: TextDocument, governed: readonly Governed[]): Governed[] {
  return governed.filter(({ head, expression }) => {
    if (!isDateline(document, expression)) return true;
    const hasOwn = governed.some((other) => other.head === head && other.expression !== expression);
    return !hasOwn && !looksAhead(document, head);
  });
}
