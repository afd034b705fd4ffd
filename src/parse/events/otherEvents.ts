import type { DateExpression, EventMention } from '#model/annotations.ts';
import { isVerb, type Tense, tenseOf } from '../dates/tense.ts';
import type { Sentence, TextDocument, Token } from '../text/document.ts';
import { isOfPublicationDay } from './byPublication.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { clausesOf } from './clauses.ts';
import { sideOf } from './eventDate.ts';
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

const REPORTING = new Set(
  'say tell add report announce note write state declare ask warn claim argue'.split(' '),
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
    const around = { published, known, neighbour: neighbourIn(document, sentence, governed, published) };
    return heads.map((head) => mention(document, head, around));
  });
}

function isEvent(document: TextDocument, head: Candidate): boolean {
  const token = document.tokens[head] as Token;
  if (token.tag === 'VERB') return !STATES.has(token.lemma);
  return !isVerb(token) && eventLikeness(token) !== 'none';
}

/** What is known of the dates around an event that has none of its own. */
interface Surroundings {
  readonly published: string;
  /** The dated event whose sentence the head shares. */
  readonly neighbour: (head: Candidate) => Governed | undefined;
  /** Dated nouns of the whole text, by lemma. */
  readonly known: ReadonlyMap<string, Governed>;
}

function mention(document: TextDocument, head: Candidate, around: Surroundings): EventMention {
  const { start = 0, end = 0, text = '' } = document.tokens[head] ?? {};
  const unreal = isUnreal(document, head);
  const source = unreal ? undefined : (around.neighbour(head) ?? knownDate(document, head, around.known));
  const current = !unreal && !source && isOfPublicationDay(document, head);
  const date = source?.event.date ?? (current ? around.published : undefined);
  return {
    start,
    end,
    text,
    ...(date !== undefined && { date }),
    ...(source !== undefined && { dateStart: source.date.start, dateEnd: source.date.end }),
    status: outlookOf(document, head, date, around.published),
  };
}

/**
 * The dated event that lends a head its date: the one in its clause, else the nearest in its sentence, if the tense of the
 * head allows that date. What somebody says in the sentence may be of any day, so a verb of saying takes its clause's only.
 */
function neighbourIn(
  document: TextDocument,
  sentence: Sentence,
  governed: readonly Governed[],
  published: string,
): (head: Candidate) => Governed | undefined {
  const here = governed.filter(({ head, event }) => event.date && isIn(sentence, head));
  if (here.length === 0) return () => undefined;
  const clauses = clausesOf(document, sentence);
  const clauseOf = (head: Candidate): number | undefined => clauses[head - sentence.firstToken];
  return (head) => {
    const fitting = here.filter(({ event }) => allows(document, head, event.date ?? '', published));
    const inClause = fitting.find((other) => clauseOf(other.head) === clauseOf(head));
    return inClause ?? (isReport(document, head) ? undefined : nearest(fitting, head));
  };
}

const isIn = (sentence: Sentence, head: Candidate): boolean =>
  head >= sentence.firstToken && head < sentence.endToken;

const isReport = (document: TextDocument, head: Candidate): boolean =>
  REPORTING.has(document.tokens[head]?.lemma ?? '');

function nearest(governed: readonly Governed[], head: Candidate): Governed | undefined {
  return governed.toSorted((a, b) => Math.abs(a.head - head) - Math.abs(b.head - head))[0];
}

const TOLD: ReadonlySet<Tense> = new Set(['past', 'present']);

/** A verb told as past or present has no day to come, and one that looks ahead none that is over. Nouns go with either. */
function allows(document: TextDocument, head: Candidate, date: string, published: string): boolean {
  const token = document.tokens[head];
  const side = sideOf(date, published);
  if (!token || !isVerb(token) || side === 0) return true;
  return side > 0 ? !TOLD.has(tenseOf(document, head)) : !looksAhead(document, head);
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
  known: ReadonlyMap<string, Governed>,
): Governed | undefined {
  const before = [document.tokens[head - 1], document.tokens[head - 2]];
  const definite = before.some((token) => token && /^(?:the|that|this)$/.test(token.lower));
  return definite ? known.get(document.tokens[head]?.lemma ?? '') : undefined;
}
