import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';

const NEGATIONS = wordSet("not n't n’t never no without neither nor hardly nobody none");
const GROUP = wordSet('AUX ADV PART DET ADJ NUM');
/** How many tokens before its head a group may begin. */
const REACH = 4;

/** A “not” among the helping words right before the head. */
export function isNegated(document: TextDocument, head: number): boolean {
  return findInGroup(document, head, ({ lower }) => NEGATIONS.has(lower)) !== undefined;
}

/** The nearest of the helping words right before a head, or of the word that ends their run, of which something holds. */
export function findInGroup(
  document: TextDocument,
  head: number,
  holds: (token: Token) => boolean,
): Token | undefined {
  const sentence = document.tokens[head]?.sentence ?? -1;
  for (let i = head - 1; i >= head - REACH; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token || holds(token)) return token;
    if (!GROUP.has(token.tag)) return undefined;
  }
  return undefined;
}
