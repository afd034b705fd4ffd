import { isVerb } from '../../dates/tense.ts';
import type { Sentence, TextDocument, Token } from '../../text/document.ts';
import type { Opener } from './opener.ts';
import { opens } from './openers.ts';

export interface Clause {
  readonly opener: Opener;
  /** The place among the clauses of its sentence of the one it hangs on; -1 for the first. */
  readonly parent: number;
  /** How many clauses it lies in. */
  readonly depth: number;
  /** Its verb, the last of its group; -1 where it has none. */
  verb: number;
}

/** The clauses of a sentence, and for each of its tokens the place of its clause. A rough cut without a grammar. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly of: Uint8Array;
}

/** Clauses of a sentence that are told apart; what comes after belongs to the last. */
const MOST = 250;

/** @param dated The tokens of date expressions, which open no clause. */
export function clausesOf(
  document: TextDocument,
  { firstToken, endToken }: Sentence,
  dated: ReadonlySet<number>,
): Clauses {
  const { tokens } = document;
  const clauses: Clause[] = [{ opener: 'main', parent: -1, depth: 0, verb: -1 }];
  const of = new Uint8Array(endToken - firstToken);
  let current = 0;
  const open = (opener: Opener, parent: number): void => {
    if (clauses.length >= MOST) return;
    clauses.push({ opener, parent, depth: (clauses[parent]?.depth ?? 0) + 1, verb: -1 });
    current = clauses.length - 1;
  };
  const at = (index: number): Token | undefined =>
    index >= firstToken && index < endToken ? tokens[index] : undefined;
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i] as Token;
    const own = clauses[current] as Clause;
    const step = dated.has(i) ? null : opens(at, i, own);
    if (step === 'end') current = unfinished(clauses, current);
    else if (step === 'and' || step === 'mark' || step === 'tail') open(step, Math.max(0, own.parent));
    else if (step !== null) open(step, current);
    of[i - firstToken] = current;
    if (!isVerb(token) || dated.has(i)) continue;
    const holder = clauses[current] as Clause;
    if (holder.verb < 0 || continuesGroup(at, holder.verb, i)) {
      holder.verb = i;
      continue;
    }
    // A second verb without a word that opens a clause ends the one before, or shows that its first was a participle.
    const above = ancestorWithoutVerb(clauses, current);
    if (above >= 0) {
      current = above;
      (clauses[above] as Clause).verb = i;
      of[i - firstToken] = current;
    } else if (isBareParticiple(at, holder.verb) && isFiniteVerb(at, i)) {
      const from = holder.verb;
      const back = current;
      open('participle', back);
      (clauses[current] as Clause).verb = from;
      for (let j = from; j < i; j++) if (of[j - firstToken] === back) of[j - firstToken] = current;
      current = back;
      holder.verb = i;
    }
  }
  return { clauses, of };
}

type At = (index: number) => Token | undefined;

/** Whether a verb goes on with the group of the one before it: “has been said”, “was quickly built”. */
function continuesGroup(at: At, verb: number, index: number): boolean {
  if (at(verb)?.tag !== 'AUX') return false;
  for (let i = verb + 1; i < index; i++) {
    const tag = at(i)?.tag;
    if (tag === 'PUNCT' || tag === 'ADP' || index - verb > 5) return false;
  }
  return true;
}

/** The clause that goes on when one ends: the nearest above it that has no verb yet, else the one it hangs on. */
function unfinished(clauses: readonly Clause[], from: number): number {
  const above = ancestorWithoutVerb(clauses, from);
  return above >= 0 ? above : Math.max(0, clauses[from]?.parent ?? 0);
}

function ancestorWithoutVerb(clauses: readonly Clause[], from: number): number {
  let at = clauses[from]?.parent ?? -1;
  while (at >= 0 && (clauses[at]?.verb ?? -1) >= 0) at = clauses[at]?.parent ?? -1;
  return at;
}

/** A past form behind a noun without a helping word, which may be a participle: “an address listed on the form”. */
function isBareParticiple(at: At, verb: number): boolean {
  const token = at(verb);
  return (
    token !== undefined &&
    /(?:ed|en|wn|ught|ilt|ld|ade|aid|ung|ut|et)$/.test(token.lower) &&
    at(verb - 1)?.tag !== 'AUX'
  );
}

function isFiniteVerb(at: At, index: number): boolean {
  const token = at(index);
  return token !== undefined && !token.lower.endsWith('ing') && at(index - 1)?.lower !== 'to';
}
