import type { EventMention } from '#model/annotations.ts';
import type { TextDocument } from '../text/document.ts';
import { isOfPublicationDay } from './byPublication.ts';
import type { Candidate } from './candidates.ts';
import type { Governed } from './governed.ts';
import { isEvent } from './isEvent.ts';
import { mentionOf } from './mention.ts';
import { neighbourIn } from './neighbour.ts';
import type { Telling } from './telling.ts';
import { isUnreal } from './unreal.ts';

/** The events that govern no date, in the order of the text, each with the date its clause or the text gives it; others are none. */
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
  return others.flatMap((head) => {
    const its = document.tokens[head]?.sentence ?? -1;
    const span = document.sentences[its];
    if (its !== sentence && span) {
      neighbour = neighbourIn(document, span, bySentence.get(its) ?? [], telling);
      sentence = its;
    }
    if (isUnreal(document, head)) return [];
    const source = neighbour(head) ?? knownDate(document, head, known);
    const date = source?.event.date ?? (isOfPublicationDay(document, head) ? published : undefined);
    return date === undefined ? [] : [mentionOf(document, head, date, source?.date, published)];
  });
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
