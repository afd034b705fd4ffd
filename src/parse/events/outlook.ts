import type { EventOutlook } from '#model/annotations.ts';
import { isVerb, type Tense, tenseOf } from '../dates/tense.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { sideOf } from './eventDate.ts';
import { isDenied, isSupposed } from './unreal.ts';

const AHEAD: ReadonlySet<Tense> = new Set(['future', 'modal', 'able']);
/** Words before an event noun that put it ahead. */
const IMPENDING = new Set(
  'upcoming impending planned scheduled coming forthcoming next proposed expected future'.split(' '),
);
/** Verbs whose infinitive tells what happened: “managed to escape”, “is said to have fled”. */
const IMPLICATIVE = new Set(
  'manage begin start continue help seem appear use come get happen tend prove go cease proceed hasten rush dare say believe claim report think know'.split(
    ' ',
  ),
);
/** “Beat Calder on Sunday to win the cup”: what a contest ends in. */
const CONTESTS = wordSet(
  'beat defeat overcome edge thrash rally score outpoint topple upset sink hold fight',
);
const OUTCOMES = wordSet('win reach take claim secure earn clinch retain seal lift advance move go');
/** How far before its infinitive a verb may stand. */
const REACH = 10;

/**
 * Whether an event happened. Where nothing denies it or leaves it open: planned if its day is yet to come, and where the day
 * leaves that open the tense of its verb says.
 */
export function outlookOf(
  document: TextDocument,
  head: number,
  date: string | undefined,
  published: string,
): EventOutlook {
  if (isDenied(document, head)) return 'denied';
  if (isSupposed(document, head)) return 'supposed';
  const side = date === undefined ? 0 : sideOf(date, published);
  if (side !== 0) return side > 0 ? 'planned' : 'reported';
  return looksAhead(document, head) ? 'planned' : 'reported';
}

/** Whether the words around an event put it in the future: its own tense, or that of the verb its noun hangs on. */
export function looksAhead(document: TextDocument, head: number): boolean {
  const token = document.tokens[head];
  if (!token) return false;
  if (isVerb(token)) return verbLooksAhead(document, head);
  for (let i = head - 1; i >= head - 3; i--) {
    const before = tokenIn(document, i, token.sentence);
    if (!before || before.tag === 'PUNCT') break;
    if (IMPENDING.has(before.lower)) return true;
    if (isVerb(before)) return verbLooksAhead(document, i);
  }
  return false;
}

function verbLooksAhead(document: TextDocument, index: number): boolean {
  const tense = tenseOf(document, index);
  if (AHEAD.has(tense)) return true;
  if (tense !== 'infinitive') return false;
  const { sentence = -1 } = document.tokens[index] ?? {};
  for (let i = index - 1; i >= index - REACH; i--) {
    const before = tokenIn(document, i, sentence);
    if (before?.tag === 'VERB') return !IMPLICATIVE.has(before.lemma) && !isWonBy(document, i, index);
    if (before?.tag === 'PUNCT') break;
  }
  return true;
}

/** Whether an infinitive tells how a contest ended that is over. */
function isWonBy(document: TextDocument, contest: number, infinitive: number): boolean {
  const [verb, outcome] = [document.tokens[contest], document.tokens[infinitive]];
  if (!CONTESTS.has(verb?.lemma ?? '') || !OUTCOMES.has(outcome?.lemma ?? '')) return false;
  return tenseOf(document, contest) === 'past';
}
