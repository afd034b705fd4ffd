import type { DateType } from '#model/annotations.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument } from '../../text/document.ts';
import { dayOf } from '../calendar.ts';
import { directionAt } from '../direction.ts';
import { isOnCalendar } from '../grain.ts';
import type { Anchor, Proposal } from '../proposal.ts';
import { saidDay } from '../saidDay.ts';

/** A date expression with its value, not yet joined to its neighbours. */
export interface Resolved extends Span {
  readonly type: DateType;
  readonly value: string;
}

/** Gives each proposal its value, from left to right, since some count from the one before. Impossible ones fall out. */
export function resolve(
  proposals: readonly Proposal[],
  document: TextDocument,
  published: string,
  quoted: readonly Span[],
): Resolved[] {
  const reference = dayOf(published);
  const mentioned = new Set<string>();
  const resolved: Resolved[] = [];
  let focus: string | null = null;
  for (const proposal of proposals) {
    const value = settle(proposal, () => ({
      reference: isQuoted(proposal, quoted) ? saidDay(document, proposal, proposals, reference) : reference,
      focus,
      mentioned,
      direction: directionAt(document, proposal),
    }));
    if (value === null) continue;
    resolved.push({ start: proposal.start, end: proposal.end, type: proposal.type, value });
    if (!isOnCalendar(value)) continue;
    mentioned.add(value);
    if (!proposal.aside) focus = value;
  }
  return resolved;
}

const settle = ({ value }: Proposal, anchor: () => Anchor): string | null =>
  typeof value === 'string' ? value : value(anchor());

/** Whether a quoted stretch holds the proposal. The stretches are few in an article. */
const isQuoted = (proposal: Span, quoted: readonly Span[]): boolean =>
  quoted.some((span) => span.start <= proposal.start && proposal.end <= span.end);
