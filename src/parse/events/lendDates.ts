import type { TextDocument } from '../text/document.ts';
import { isOfPublicationDay } from './byPublication.ts';
import type { Candidate } from './candidates.ts';
import { datedBy, datedByPublication } from './dated.ts';
import { neighbourIn } from './neighbour.ts';
import { hasDay, type Occurrence } from './occurrence.ts';
import type { Mentions } from './sameEvent.ts';
import type { Telling } from './telling.ts';

/**
 * Gives the mentions that no expression dates the day of their event, where another mention has one; else that of an event
 * beside it, or of publication.
 */
export function lendDates(document: TextDocument, events: readonly Mentions[], telling: Telling): Mentions[] {
  const dated = events.flat().filter(({ day }) => day !== undefined);
  const neighbour = neighbours(document, dated, telling);
  return events.map((event) => {
    const finest = finestOf(event);
    return event.map((mention) => {
      if (mention.day || mention.expression || !hasDay(mention)) return mention;
      const lender = finest ?? neighbour(mention.head);
      if (lender?.expression)
        return datedBy(document, mention.head, lender.expression, 'implied', telling.published);
      if (!isOfPublicationDay(document, mention.head)) return mention;
      return datedByPublication(document, mention.head, telling.published);
    });
  });
}

/** The mention with the finest day, of equals the first. */
export function finestOf(event: Mentions): Occurrence | undefined {
  const [finest] = event
    .filter(({ day }) => day !== undefined)
    .toSorted((a, b) => (b.day?.value.length ?? 0) - (a.day?.value.length ?? 0));
  return finest;
}

/** For a head the dated event of its sentence that lends it its date. */
function neighbours(
  document: TextDocument,
  dated: readonly Occurrence[],
  telling: Telling,
): (head: Candidate) => Occurrence | undefined {
  const bySentence = Map.groupBy(dated, ({ head }) => document.tokens[head]?.sentence ?? -1);
  const known = new Map<number, (head: Candidate) => Occurrence | undefined>();
  return (head) => {
    const at = document.tokens[head]?.sentence ?? -1;
    const sentence = document.sentences[at];
    if (!sentence) return undefined;
    const find = known.get(at) ?? neighbourIn(document, sentence, bySentence.get(at) ?? [], telling);
    known.set(at, find);
    return find(head);
  };
}
