import type { DateExpression } from '#model/annotations.ts';
import { isVerb } from '../dates/tense.ts';
import { tokenIn, tokensInside } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { isListed } from './eventNouns.ts';
import { standsForPeople } from './people.ts';

const NOMINAL = wordSet('NOUN PROPN ADJ NUM CCONJ');
const AUXILIARIES = wordSet('be have do');

/** The index of a token that may be the head word of an event. */
export type Candidate = number;

/** How far an auxiliary looks for the verb it helps. */
const HELPED_WITHIN = 4;

/** Prepositions that may be all that a “be” says: “the index was down”. */
const STANDS = new Set('up down off over out under'.split(' '));

/** The tokens that may name an event: verbs that stand for themselves, and nouns. None inside a date. In order. */
export function candidatesIn(document: TextDocument, dates: readonly DateExpression[]): Candidate[] {
  const dated = tokensInside(document, dates);
  const candidates: Candidate[] = [];
  document.tokens.forEach((_, i) => {
    if (!dated.has(i) && mayNameEvent(document, i, dated)) candidates.push(i);
  });
  return candidates;
}

function mayNameEvent(document: TextDocument, index: number, dated: ReadonlySet<number>): boolean {
  const token = document.tokens[index] as Token;
  if (standsForPeople(document, index)) return false;
  return isHeadVerb(document, index, token) || isEventNoun(token) || isPredicate(document, index, dated);
}

/**
 * What stands for itself and not before its noun: “was available”, “shares were up”, “debt, due March 15”, and what the
 * tagger takes for it: “the ground offensive began”.
 */
function isPredicate(document: TextDocument, index: number, dated: ReadonlySet<number>): boolean {
  const token = document.tokens[index] as Token;
  if (token.tag !== 'ADP' && token.tag !== 'ADJ') return false;
  const at = (step: number): string | undefined => tokenIn(document, index + step, token.sentence)?.tag;
  if (token.tag === 'ADP') return STANDS.has(token.lower) && (at(-1) === 'AUX' || at(-2) === 'AUX');
  if (at(1) === undefined) return false;
  return dated.has(index + 1) || !NOMINAL.has(at(1) ?? '');
}

/** A verb, or an auxiliary that helps no other verb: “has 45 banks”. “According” to somebody is none. */
function isHeadVerb(document: TextDocument, index: number, token: Token): boolean {
  if (token.tag === 'VERB') return token.lower !== 'according';
  if (token.tag !== 'AUX' || !AUXILIARIES.has(token.lemma)) return false;
  for (let i = index + 1; i <= index + HELPED_WITHIN; i++) {
    const next = document.tokens[i];
    if (!next || next.sentence !== token.sentence || next.tag === 'PUNCT') return true;
    if (isVerb(next)) return false;
  }
  return true;
}

function isEventNoun(token: Token): boolean {
  if (token.tag === 'NOUN') return true;
  return token.tag === 'PROPN' && isListed(token);
}
