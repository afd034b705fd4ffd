import type { MarkedText } from '#model/span.ts';
import { isVerb } from '../dates/tense.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { objectOf, phraseFrom } from './arguments.ts';
import type { Candidate } from './candidates.ts';
import { isOwnerMark, type Run } from './nounPhrase.ts';
import { namesPeople } from './people.ts';
import { subjectOf } from './subject.ts';

const OWNED = wordSet('ADJ NOUN PROPN NUM PART');
const NOUNS = wordSet('NOUN PROPN');
const NOMINAL = wordSet('ADJ NOUN PROPN DET');

/** Marks that end where those who take part are named. */
const STOPS = wordSet('; : . —');
/** Words that lead to who takes part. */
const WITH = wordSet('with between by against among');
/** “3-1”. */
const SCORE = /^\d+[-–]\d+$/;
/** How many tokens behind its head an event's “with” may stand. */
const REACH = 12;

/** Who takes part in an event, as its sentence words it: its subject, its object, those behind “with” and “between”. */
export function participantsOf(document: TextDocument, head: Candidate, dates: DateTokens): MarkedText[] {
  const token = document.tokens[head] as Token;
  const runs = isVerb(token)
    ? [subjectOf(document, head), objectOf(document, head), ...accompanying(document, head)]
    : [owner(document, head), ...accompanying(document, head)];
  const found = new Map<number, MarkedText>();
  for (const phrase of runs) {
    const run = phrase && core(document, phrase);
    if (!run || !isParticipant(document, run, dates)) continue;
    const start = document.tokens[run.first]?.start ?? 0;
    const end = document.tokens[run.limit - 1]?.end ?? start;
    found.set(start, { start, end, text: document.text.slice(start, end) });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Tells whether a token is part of a date. */
export type DateTokens = (index: number) => boolean;

/** A noun phrase without what follows it but for “of”: “a man from Harford”, “Milling 3-1”. */
function core(document: TextDocument, { first, limit }: Run): Run {
  let end = first;
  while (end < limit && !isBeyond(document.tokens[end] as Token)) end++;
  return { first, limit: end };
}

const isBeyond = ({ tag, lower, text }: Token): boolean =>
  (tag === 'ADP' && lower !== 'of' && lower !== 'between') ||
  lower === 'to' ||
  (tag === 'NUM' && SCORE.test(text));

/** A name, or a noun for people: not “the bridge”, “he” or “Friday”. */
function isParticipant(document: TextDocument, { first, limit }: Run, isDate: DateTokens): boolean {
  const last = document.tokens[limit - 1];
  if (!last || isDate(limit - 1)) return false;
  for (let i = first; i < limit; i++) {
    const token = document.tokens[i] as Token;
    if (token.tag === 'PROPN' || (token.tag === 'NOUN' && namesPeople(token))) return true;
  }
  return false;
}

/** “Russia's attack”, “the council's vote”. */
function owner(document: TextDocument, head: Candidate): Run | undefined {
  const sentence = document.tokens[head]?.sentence ?? -1;
  for (let i = head - 1; i > head - 5; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token || !OWNED.has(token.tag)) return undefined;
    if (isOwnerMark(token)) return phraseEnding(document, i - 1);
  }
  return undefined;
}

function phraseEnding(document: TextDocument, last: number): Run | undefined {
  const token = document.tokens[last];
  return token && NOUNS.has(token.tag) ? { first: startOf(document, last), limit: last + 1 } : undefined;
}

function startOf(document: TextDocument, last: number): number {
  const sentence = document.tokens[last]?.sentence ?? -1;
  let first = last;
  while (NOMINAL.has(tokenIn(document, first - 1, sentence)?.tag ?? '')) first--;
  return first;
}

/** The phrases behind “with”, “between … and …”, “by”, as far as the next verb. */
function accompanying(document: TextDocument, head: Candidate): Run[] {
  const sentence = document.tokens[head]?.sentence ?? -1;
  const runs: Run[] = [];
  for (let i = head + 1; i <= head + REACH; i++) {
    const token = tokenIn(document, i, sentence);
    if (!token || isVerb(token) || STOPS.has(token.text)) break;
    if (!WITH.has(token.lower)) continue;
    const run = phraseFrom(document, i + 1);
    if (!run) continue;
    runs.push(run);
    const and = tokenIn(document, run.limit, sentence);
    const other = and?.tag === 'CCONJ' ? phraseFrom(document, run.limit + 1) : undefined;
    if (other) runs.push(other);
    i = (other ?? run).limit - 1;
  }
  return runs;
}
