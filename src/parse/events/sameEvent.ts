import { isVerb } from '../dates/tense.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { eventKind } from './eventKind.ts';
import { isInHeadline } from './headline.ts';
import { isLightPair } from './lightVerbs.ts';
import { isDeterminer, nounPhrase } from './nounPhrase.ts';
import type { Occurrence } from './occurrence.ts';
import { reports } from './reporting.ts';
import { subjectOf } from './subject.ts';
import type { Telling } from './telling.ts';

const DEMONSTRATIVE = wordSet('that this these those');
const DEFINITE = wordSet('the his her its their');
const OTHERS = wordSet('last previous earlier next other first second third');
const COMPLEMENT_LEADS = wordSet('for in at');

/** The mentions of one event, in the order of the text. */
export type Mentions = readonly Occurrence[];

/**
 * Tells which mentions are one event. A mention goes with an earlier event of its kind unless their dates contradict each
 * other: a noun that points back (“the meeting”, “that Jan. 10 dialogue”), one of the same day, what the headline has told already, a noun right beside the verb
 * that says the same (“meet for a dialogue”). “A meeting” of no day, and a second verb, are another. What one speaker says goes
 * together too, as of one occasion.
 *
 * @param occurrences in the order of the text
 */
export function sameEvents(
  document: TextDocument,
  occurrences: readonly Occurrence[],
  cues: Telling['cues'],
): Mentions[] {
  const events: Occurrence[][] = [];
  const byKind = new Map<string, Occurrence[][]>();
  for (const occurrence of occurrences) {
    const speaker = cues.get(occurrence.head) ?? null;
    const kind =
      speaker === null ? eventKind((document.tokens[occurrence.head] as Token).lemma) : `by ${speaker}`;
    const before = byKind.get(kind) ?? [];
    const known =
      speaker === null
        ? (eventBeside(document, occurrence, events.at(-1)) ?? bestOf(document, occurrence, before))
        : before.findLast((event) => event.every((mention) => agree(mention, occurrence)));
    const event = known ?? [];
    event.push(occurrence);
    if (!known) events.push(event);
    if (!before.includes(event)) byKind.set(kind, [...before, event]);
  }
  return events;
}

/** The event just before, if its word is the same one, or one of the two is a light verb that leaves to the other what happens. */
function eventBeside(
  document: TextDocument,
  occurrence: Occurrence,
  last: Occurrence[] | undefined,
): Occurrence[] | undefined {
  const before = last?.at(-1);
  if (!last || !before) return undefined;
  if (before.head !== occurrence.head && !isLightPair(document, before.head, occurrence.head))
    return undefined;
  return last.every((mention) => agree(mention, occurrence)) ? last : undefined;
}

/** The event that a mention most likely means; the last of equals. */
function bestOf(
  document: TextDocument,
  occurrence: Occurrence,
  events: readonly Occurrence[][],
): Occurrence[] | undefined {
  let best: Occurrence[] | undefined;
  let highest = 0;
  const isNearest = isThatOne(document, occurrence);
  for (const event of events) {
    const found = likenessOf(document, occurrence, event);
    const likeness = isNearest && found > 0 ? (event.at(-1)?.head ?? 0) : found;
    if (likeness > 0 && likeness >= highest) [best, highest] = [event, likeness];
  }
  return best;
}

/** How much speaks for a mention being of an event; 0 if it cannot be. */
function likenessOf(document: TextDocument, occurrence: Occurrence, event: Mentions): number {
  if (!event.every((mention) => agree(mention, occurrence))) return 0;
  const token = document.tokens[occurrence.head] as Token;
  const isOfDay = isSameDay(occurrence) && event.some(({ day }) => day?.value === occurrence.day?.value);
  if (event.every(({ head }) => isInHeadline(document, sentenceOf(document, head)))) return 1;
  if (isVerb(token)) {
    if (isOfDay && event.some(({ head }) => isNoun(document, head))) return 1;
    return event.some(({ head }) => isDoneByTheSame(document, head, occurrence.head)) ? 1 : 0;
  }
  if (!event.some(({ head }) => isOneOfThem(document, head) === isOneOfThem(document, occurrence.head)))
    return 0;
  const isNear = event.some(({ head }) => isComplement(document, head, occurrence.head));
  if (!isNear && !isOfDay && !pointsBack(document, occurrence)) return 0;
  const alike = event.some(({ head }) => document.tokens[head]?.lemma === token.lemma);
  const salience = Math.min(event.length, 8) / 8;
  return (
    1 +
    Number(isNear) * 8 +
    Number(isOfDay) * 4 +
    Number(alike) +
    sharedWords(document, occurrence, event) +
    salience
  );
}

const sentenceOf = (document: TextDocument, head: number): number => document.tokens[head]?.sentence ?? -1;
const isNoun = (document: TextDocument, head: number): boolean => !isVerb(document.tokens[head] as Token);

/** “Oduya resigned … Marta Oduya resigned”: the same verb, of a subject of the same name. Words are said more than once. */
function isDoneByTheSame(document: TextDocument, one: number, other: number): boolean {
  const [verb, again] = [document.tokens[one] as Token, document.tokens[other] as Token];
  if (verb.tag !== 'VERB' || verb.lemma !== again.lemma || reports(verb)) return false;
  const [name, same] = [one, other].map(
    (head) => document.tokens[(subjectOf(document, head)?.limit ?? 0) - 1],
  );
  return name !== undefined && name.tag === 'PROPN' && name.text === same?.text;
}

/** Only a day is fine enough to make two mentions one by itself. */
const isSameDay = ({ day }: Occurrence): boolean => day?.value.length === 'YYYY-MM-DD'.length;

/** Whether two mentions may be of one event: their dates do not contradict, and neither denies what the other tells. */
function agree(one: Occurrence, other: Occurrence): boolean {
  if ((one.status === 'denied') !== (other.status === 'denied')) return false;
  const [a, b] = [one.day?.value, other.day?.value];
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

/** “That crash”, of no day: the one that was told of last. */
const isThatOne = (document: TextDocument, { head, day }: Occurrence): boolean =>
  day === undefined && DEMONSTRATIVE.has(document.tokens[nounPhrase(document, head).first]?.lower ?? '');

/** “The meeting”, “that Jan. 10 dialogue”, “her resignation”. “The Jan. 13 assembly”, “the results of the vote” say themselves which. */
function pointsBack(document: TextDocument, { head, day }: Occurrence): boolean {
  const { first } = nounPhrase(document, head);
  const opening = document.tokens[first] as Token;
  if (DEMONSTRATIVE.has(opening.lower)) return true;
  if (day !== undefined || !isDeterminer(opening)) return false;
  // “The last strike” is another one.
  if (document.tokens.slice(first, head).some(({ lower }) => OTHERS.has(lower))) return false;
  return DEFINITE.has(opening.lower) && document.tokens[head + 1]?.lower !== 'of';
}

/** Nouns that are of one event in the plural. */
const PLURAL_TANTUM = new Set(
  'talks negotiations consultations discussions elections hostilities'.split(' '),
);

/** Whether a word names one event and not several: “meeting”, “talks”, not “meetings”. */
function isOneOfThem(document: TextDocument, head: number): boolean {
  const { lower, lemma, tag } = document.tokens[head] as Token;
  return tag !== 'NOUN' || lower === lemma || !lower.endsWith('s') || PLURAL_TANTUM.has(lower);
}

/** “Meet for a dialogue”: a noun that says again what its verb says. */
function isComplement(document: TextDocument, verb: number, noun: number): boolean {
  const { tag, sentence } = document.tokens[verb] as Token;
  if (tag !== 'VERB' || noun < verb) return false;
  const { first } = nounPhrase(document, noun);
  return first - verb <= 2 && COMPLEMENT_LEADS.has(tokenIn(document, first - 1, sentence)?.lower ?? '');
}

/** How many words before its noun a mention shares with those of an event: “bilateral”, “security”. */
function sharedWords(document: TextDocument, { head }: Occurrence, event: Mentions): number {
  const words = new Set(event.flatMap((mention) => modifiers(document, mention.head)));
  return modifiers(document, head).filter((word) => words.has(word)).length;
}

function modifiers(document: TextDocument, head: number): string[] {
  const { first } = nounPhrase(document, head);
  return document.tokens
    .slice(first, head)
    .filter(({ tag }) => tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN')
    .map(({ lemma }) => lemma);
}
