import { isPersonNoun } from '../constants/roleNouns.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { nounPhrase, type Run } from './nounPhrase.ts';

const ENDS = wordSet('NOUN PROPN PRON NUM');
/** How many phrases a relative pronoun may stand away from its noun. */
const STEPS = 3;

/**
 * The noun phrase that a relative pronoun stands for: the nearest one before it, and for “who” the nearest that names a
 * person: “the mayor of Harford, who resigned”.
 */
export function antecedentOf(document: TextDocument, relative: number): Run | undefined {
  const { sentence, lower } = document.tokens[relative] as Token;
  let at = tokenIn(document, relative - 1, sentence)?.text === ',' ? relative - 2 : relative - 1;
  let limit: number | undefined;
  for (let step = 0; step < STEPS; step++) {
    const head = tokenIn(document, at, sentence);
    if (!head || !ENDS.has(head.tag)) return undefined;
    const { first } = nounPhrase(document, at);
    const before = tokenIn(document, first - 1, sentence);
    if (lower !== 'who' || before?.tag !== 'ADP' || isPersonNoun(head.lower))
      return { first, limit: limit ?? at + 1 };
    limit = before.lower === 'of' ? (limit ?? at + 1) : undefined;
    at = first - 2;
  }
  return undefined;
}
