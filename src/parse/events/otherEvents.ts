import type { EventMention } from '#model/annotations.ts';
import { isVerb } from '../dates/tense.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { isOfPublicationDay } from './byPublication.ts';
import type { Candidate } from './candidates.ts';
import { eventLikeness } from './eventNouns.ts';
import type { Governed } from './governed.ts';
import { mentionOf } from './mention.ts';
import { neighbourIn } from './neighbour.ts';
import type { Telling } from './telling.ts';
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
  candidates: readonly Candidate[],
  governed: readonly Governed[],
  telling: Telling,
): EventMention[] {
  const { published, cues } = telling;
  const taken = new Set(governed.map(({ head }) => head));
  const dated = governed.filter(({ event }) => event.date !== undefined);
  const known = datesByNoun(document, dated);
  const bySentence = Map.groupBy(dated, ({ head }) => document.tokens[head]?.sentence ?? -1);
  const others = candidates.filter((head) => !taken.has(head) && (cues.has(head) || isEvent(document, head)));
  let sentence = -1;
  let neighbour: (head: Candidate) => Governed | undefined = () => undefined;
  return others.map((head) => {
    const its = document.tokens[head]?.sentence ?? -1;
    const span = document.sentences[its];
    if (its !== sentence && span) {
      neighbour = neighbourIn(document, span, bySentence.get(its) ?? [], telling);
      sentence = its;
    }
    if (isUnreal(document, head)) return mentionOf(document, head, undefined, undefined, published);
    const source = neighbour(head) ?? knownDate(document, head, known);
    const date = source?.event.date ?? (isOfPublicationDay(document, head) ? published : undefined);
    return mentionOf(document, head, date, source?.date, published);
  });
}

function isEvent(document: TextDocument, head: Candidate): boolean {
  const token = document.tokens[head] as Token;
  if (token.tag === 'VERB') return !STATES.has(token.lemma);
  return !isVerb(token) && eventLikeness(token) !== 'none';
}

/** The date of each noun that a date governs: the next “meeting” may be the same one. */
function datesByNoun(document: TextDocument, dated: readonly Governed[]): ReadonlyMap<string, Governed> {
  const known = new Map<string, Governed>();
  for (const item of dated) {
    const token = document.tokens[item.head];
    if (token?.tag === 'NOUN' && !known.has(token.lemma)) known.set(token.lemma, item);
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
