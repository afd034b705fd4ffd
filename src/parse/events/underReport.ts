import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { groupStart } from './arguments.ts';
import { isNegated } from './negation.ts';

const DENYING = wordSet('deny refute disprove');
/** The tagger takes some of them for adjectives, whose dictionary form is their own. */
const ALLEGING = wordSet('allege alleged suspect');
/** Nouns for what is only said: “allegations that he fled”; who rejects them denies it. */
const CLAIMS = wordSet('report claim allegation accusation suggestion rumor rumour speculation');
const REJECTING = wordSet('deny refute disprove reject dismiss dispute');
/** The preposition behind a verb that accuses, before what it accuses of. */
const CHARGES: ReadonlyMap<string, string> = new Map([
  ['accuse', 'of'],
  ['suspect', 'of'],
  ['charge', 'with'],
]);
/** Words that begin a clause which no verb before them reports, and marks that end one. */
const ENDS = wordSet(
  'who which whose whom when while where because after before although though but if ; : — “ ”',
);
/** How far back the verb that reports may stand. */
const REACH = 24;

/** Whether somebody only denies, or only alleges, that something happened. */
export type Report = 'denied' | 'alleged';

/** How the clause of a verb is reported: “denied that soldiers had fired”, “allege he fled”, “accused of shooting”. */
export function reportOf(document: TextDocument, head: number): Report | undefined {
  const { sentence, tag } = document.tokens[head] as Token;
  if (tag !== 'VERB') return undefined;
  const first = groupStart(document, head);
  if (/ing$/.test(document.tokens[first]?.lower ?? '')) return reportOfAct(document, first);
  // “Is alleged to have fled”.
  if (document.tokens.slice(first, head).some(({ lower }) => lower === 'alleged')) return 'alleged';
  for (let i = first - 1; i >= first - REACH; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token || ENDS.has(token.lower)) return undefined;
    if (token.lower === 'that') return reportBeforeThat(document, i);
    if (token.tag === 'VERB') return reportWithoutThat(document, i, first);
  }
  return undefined;
}

/** “Denied shooting him”, “accused the guard of shooting him”. */
function reportOfAct(document: TextDocument, act: number): Report | undefined {
  const sentence = document.tokens[act]?.sentence ?? -1;
  const before = tokenIn(document, act - 1, sentence);
  if (before?.tag === 'VERB')
    return DENYING.has(before.lemma) && !isNegated(document, act - 1) ? 'denied' : undefined;
  for (let i = act - 2; i >= act - REACH; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token || token.tag === 'ADP') return undefined;
    if (token.tag === 'VERB') return CHARGES.get(token.lemma) === before?.lower ? 'alleged' : undefined;
  }
  return undefined;
}

/** “Denied that”, “alleged that”, “denied reports that”, “allegations that”. */
function reportBeforeThat(document: TextDocument, that: number): Report | undefined {
  const sentence = document.tokens[that]?.sentence ?? -1;
  const before = tokenIn(document, that - 1, sentence);
  if (before?.tag === 'NOUN' && CLAIMS.has(before.lemma)) {
    let i = that - 2;
    while (/^(?:DET|ADJ)$/.test(tokenIn(document, i, sentence)?.tag ?? '')) i--;
    return REJECTING.has(tokenIn(document, i, sentence)?.lemma ?? '') ? 'denied' : 'alleged';
  }
  return before ? kindOf(document, that - 1) : undefined;
}

/** “Denied it had fired workers”, “denied workers had left”, “allege he fled”; not “denied the charge and left”. */
function reportWithoutThat(document: TextDocument, verb: number, first: number): Report | undefined {
  const between = document.tokens.slice(verb + 1, first);
  if (between.length === 0 || between.some(({ tag }) => tag === 'CCONJ' || tag === 'PUNCT')) return undefined;
  const opening = document.tokens[first]?.tag;
  const isClause = between[0]?.tag === 'PRON' || opening === 'AUX';
  const kind = kindOf(document, verb);
  return kind === 'alleged' || isClause ? kind : undefined;
}

function kindOf(document: TextDocument, verb: number): Report | undefined {
  const { lemma, lower } = document.tokens[verb] as Token;
  if (ALLEGING.has(lemma) || ALLEGING.has(lower)) return 'alleged';
  return DENYING.has(lemma) && !isNegated(document, verb) ? 'denied' : undefined;
}
