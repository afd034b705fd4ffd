import type { Sentence, TextDocument } from '../text/document.ts';

/** Words that begin a clause of their own. */
const OPENERS = new Set(
  'that which who whom whose when where because while since although though after before as if but'.split(
    ' ',
  ),
);
const MARKS = /^[;:—–“”"()]+$/;

/** For each token of a sentence the number of its clause, counted from 0; a rough cut at conjunctions and marks. */
export function clausesOf(document: TextDocument, sentence: Sentence): number[] {
  const clauses: number[] = [];
  let clause = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = document.tokens[i];
    if (
      token &&
      i > sentence.firstToken &&
      (OPENERS.has(token.lower) || MARKS.test(token.text) || joinsClauses(document, i))
    ) {
      clause++;
    }
    clauses.push(clause);
  }
  return clauses;
}

/** A comma with “and” or “but” behind it parts two clauses; “and” alone mostly joins two words. */
function joinsClauses(document: TextDocument, index: number): boolean {
  return document.tokens[index]?.text === ',' && document.tokens[index + 1]?.tag === 'CCONJ';
}
