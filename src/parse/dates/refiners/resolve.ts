import type { DateType } from '#model/annotations.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument } from '../../text/document.ts';
import { dayOf } from '../calendar.ts';
import { directionAt } from '../direction.ts';
import { isOnCalendar } from '../grain.ts';
import type { Proposal } from '../proposal.ts';
import { speakingDays } from '../speakingDay.ts';

/** A date expression with its value, not yet joined to its neighbours. */
export interface Resolved extends Span {
  readonly type: DateType;
  readonly value: string;
}

/**
 * Gives each proposal its value, from left to right, since some count from the one before. Impossible ones fall out.
 *
 * @param proposals in the order of the text
 */
export function resolve(
  proposals: readonly Proposal[],
  document: TextDocument,
  published: string,
  quoted: readonly Span[],
): Resolved[] {
  const dayOfSpeaking = speakingDays(document, proposals, quoted, dayOf(published));
  const mentioned = new Set<string>();
  const resolved: Resolved[] = [];
  let focus: string | null = null;
  for (const proposal of proposals) {
    const { start, end, type, value: meaning, aside } = proposal;
    const anchor = () => ({
      reference: dayOfSpeaking(proposal),
      focus,
      mentioned,
      direction: directionAt(document, proposal),
    });
    const value = typeof meaning === 'string' ? meaning : meaning(anchor());
    if (value === null) continue;
    resolved.push({ start, end, type, value });
    if (!isOnCalendar(value)) continue;
    mentioned.add(value);
    if (!aside) focus = value;
  }
  return resolved;
}
