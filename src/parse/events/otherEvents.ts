import type { DateExpression, EventMention } from '#model/annotations.ts';
import { isVerb, tenseOf } from '../dates/tense.ts';
import type { Sentence, TextDocument, Token } from '../text/document.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { clausesOf } from './clauses.ts';
import { eventLikeness } from './eventNouns.ts';
import type { Governed } from './governed.ts';
import { looksAhead, outlookOf } from './outlook.ts';
import { isUnreal } from './unreal.ts';

/** Verbs that tell how things are: nobody asks on which day. */
const STATES = new Set(
  `know think believe want need like seem mean contain belong own exist depend consist love hate fear hope wish prefer
  understand concern involve matter resemble deserve lack remain live look feel doubt suppose appear include`.split(
    /\s+/,
  ),
);

/** The events that govern no date, in the order of the text, each with the date that its clause or the text gives it. */
export function otherEvents(
  document: TextDocument,
  dates: readonly DateExpression[],
  governed: readonly Governed[],
  published: string,
): EventMention[] {
  const taken = new Set(governed.map(({ head }) => head));
  const known = datesByNoun(document, governed);
  return document.sentences.flatMap((sentence) => {
    const heads = candidatesIn(document, sentence, dates).filter(
      (head) => !taken.has(head) && isEvent(document, head),
    );
    if (heads.length === 0) return [];
    const inClause = clauseDates(document, sentence, governed);
    return heads.map((head) => mention(document, head, inClause, known, published));
  });
}

function isEvent(document: TextDocument, head: Candidate): boolean {
  const token = document.tokens[head] as Token;
  if (token.tag === 'VERB') return !STATES.has(token.lemma);
  return !isVerb(token) && eventLikeness(token) !== 'none';
}

function mention(
  document: TextDocument,
  head: Candidate,
  inClause: (head: Candidate) => Governed | undefined,
  known: ReadonlyMap<string, Governed>,
  published: string,
): EventMention {
  const { start = 0, end = 0, text = '', lemma = '' } = document.tokens[head] ?? {};
  const source = isUnreal(document, head)
    ? undefined
    : (inClause(head) ?? knownDate(document, head, known.get(lemma)));
  const date =
    source?.event.date ?? (isUnreal(document, head) ? undefined : byPublication(document, head, published));
  return {
    start,
    end,
    text,
    ...(date !== undefined && { date }),
    ...(source !== undefined && { dateStart: source.date.start, dateEnd: source.date.end }),
    status: outlookOf(document, head, date, published),
  };
}

/** The governed event of the clause that a head stands in. */
function clauseDates(
  document: TextDocument,
  sentence: Sentence,
  governed: readonly Governed[],
): (head: Candidate) => Governed | undefined {
  const here = governed.filter(
    ({ head, event }) => event.date && head >= sentence.firstToken && head < sentence.endToken,
  );
  if (here.length === 0) return () => undefined;
  const clauses = clausesOf(document, sentence);
  const clauseOf = (head: Candidate): number | undefined => clauses[head - sentence.firstToken];
  return (head) => here.find((other) => clauseOf(other.head) === clauseOf(head));
}

/** The date of each noun that a date governs: the next “meeting” may be the same one. */
function datesByNoun(document: TextDocument, governed: readonly Governed[]): ReadonlyMap<string, Governed> {
  const known = new Map<string, Governed>();
  for (const item of governed) {
    const token = document.tokens[item.head];
    if (item.event.date && token?.tag === 'NOUN' && !known.has(token.lemma)) known.set(token.lemma, item);
  }
  return known;
}

/** “The meeting”, “that meeting” is the one whose day the text has named; “a meeting” is another. */
function knownDate(
  document: TextDocument,
  head: Candidate,
  known: Governed | undefined,
): Governed | undefined {
  if (!known) return undefined;
  const before = [document.tokens[head - 1], document.tokens[head - 2]];
  return before.some((token) => token && /^(?:the|that|this)$/.test(token.lower)) ? known : undefined;
}

/** What the news tells of as just happened, it tells of as of the day it is published. */
function byPublication(document: TextDocument, head: Candidate, published: string): string | undefined {
  if (looksAhead(document, head)) return undefined;
  const token = document.tokens[head] as Token;
  if (!isVerb(token)) return published;
  const tense = tenseOf(document, head);
  return tense === 'infinitive' ? undefined : published;
}
