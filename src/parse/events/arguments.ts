import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { headFrom, isDeterminer, isOwnerMark, type Run } from './nounPhrase.ts';
import { takesClause } from './reporting.ts';

/** What goes with a verb and leads to no date: “broke down last Thursday”. */
export const PARTICLES = wordSet('out up down off over away back');

/** What helps a verb, and stands before it. */
const HELPERS = wordSet('AUX ADV PART');

/** The first token of the verb group that ends with a verb: “will not meet”, “has agreed to meet”. */
export function groupStart(document: TextDocument, verb: number): number {
  const sentence = document.tokens[verb]?.sentence ?? -1;
  let first = verb;
  for (;;) {
    const before = tokenIn(document, first - 1, sentence);
    if (!before) return first;
    // “Has agreed to meet”, “is due to start”.
    const leadsOn = document.tokens[first]?.lower === 'to' && (before.tag === 'VERB' || before.tag === 'ADJ');
    // A tagger may take the “have” of “was to have been held” for a verb.
    const helps =
      HELPERS.has(before.tag) || (before.lemma === 'have' && document.tokens[first]?.lower === 'been');
    if (!helps && !leadsOn) return first;
    if (before.tag === 'PART' && isOwnerMark(before)) return first;
    first--;
  }
}

/** The token behind a verb and its particle: “carried out an attack”. */
export function afterParticle(document: TextDocument, verb: number): number {
  const next = tokenIn(document, verb + 1, document.tokens[verb]?.sentence ?? -1);
  return PARTICLES.has(next?.lower ?? '') ? verb + 2 : verb + 1;
}

/**
 * The noun phrase right behind a verb, past its particle: “closed the bridge”, “carried out an attack”. What a clause of its
 * own begins with is none: “said a wall collapsed”, “feared the river would rise”.
 */
export function objectOf(document: TextDocument, verb: number): Run | undefined {
  const phrase = phraseFrom(document, afterParticle(document, verb));
  if (!phrase) return undefined;
  const { sentence } = document.tokens[verb] as Token;
  const next = tokenIn(document, phrase.limit, sentence)?.tag;
  return next === 'AUX' || (next === 'VERB' && takesClause(document.tokens[verb] as Token))
    ? undefined
    : phrase;
}

/** The noun phrase that begins at a token. */
export function phraseFrom(document: TextDocument, first: number): Run | undefined {
  const opening = document.tokens[first];
  const head = opening ? headFrom(document, first) : -1;
  if (!opening || head < 0 || opening.tag === 'SCONJ') return undefined;
  // “Of magnitude 6.1”.
  const isNumbered = tokenIn(document, head + 1, opening.sentence)?.tag === 'NUM';
  return { first, limit: isNumbered ? head + 2 : head + 1 };
}

/** A noun phrase without its determiner. */
export function bare(document: TextDocument, { first, limit }: Run): Run {
  let start = first;
  while (start < limit - 1 && isDeterminer(document.tokens[start] as Token)) start++;
  return { first: start, limit };
}
