import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument } from '../text/document.ts';

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'without', 'neither', 'nor', 'hardly']);
const CONDITIONS = new Set(['if', 'unless', 'whether']);
/** How many tokens back an “if” may stand. */
const REACH = 30;
const GROUP = new Set(['AUX', 'ADV', 'PART', 'DET', 'ADJ']);

/** Whether an event is said not to have happened, or stands under an “if”: such an event has no date. */
export function isUnreal(document: TextDocument, head: number): boolean {
  return isNegated(document, head) || isConditional(document, head);
}

/** A “not” among the helping words right before the head. */
function isNegated(document: TextDocument, head: number): boolean {
  const sentence = document.tokens[head]?.sentence ?? -1;
  for (let i = head - 1; i >= head - 4; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token) return false;
    if (NEGATIONS.has(token.lower)) return true;
    if (!GROUP.has(token.tag)) return false;
  }
  return false;
}

/** An “if” before the head in its own clause, that is with no mark and no other “that” between them. */
function isConditional(document: TextDocument, head: number): boolean {
  const sentence = document.tokens[head]?.sentence ?? -1;
  for (let i = head - 1; i >= head - REACH; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token) return false;
    if (CONDITIONS.has(token.lower)) return true;
    if (token.tag === 'PUNCT' && token.text !== '-') return false;
  }
  return false;
}
