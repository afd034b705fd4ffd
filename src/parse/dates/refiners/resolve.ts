import type { DateAnchor, DateType } from '#model/annotations.ts';
import type { DateRule } from '#model/dateRules.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument } from '../../text/document.ts';
import { dayOf } from '../calendar.ts';
import { writesDayFirst } from '../dayOrder.ts';
import { directionAt } from '../direction.ts';
import { isOnCalendar } from '../grain.ts';
import { type Passage, passageAfter, toldFrom } from '../passage.ts';
import type { Proposal } from '../proposal.ts';
import { quarterAfter } from '../reportedQuarter.ts';
import { type SpokenOn, speakingDays } from '../speakingDay.ts';

/** A date expression with its value, not yet joined to its neighbours. */
export interface Resolved extends Span {
  readonly rule: DateRule;
  readonly type: DateType;
  readonly value: string;
  /** What it was counted from; absent where the words give the value in full. */
  readonly anchor?: DateAnchor;
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
  spoken: readonly SpokenOn[],
): Resolved[] {
  const dayOfSpeaking = speakingDays(spoken, published);
  const mentioned = new Set<string>();
  const resolved: Resolved[] = [];
  const reference = dayOf(published);
  const dayFirst = () => writesDayFirst(document.text);
  let focus: string | null = null;
  let quarter: string | null = null;
  let passage: Passage | null = null;
  for (const proposal of proposals) {
    const { start, end, rule, type, value: meaning, aside } = proposal;
    const contextOf = () => ({
      ...dayOfSpeaking(proposal),
      focus,
      quarter,
      mentioned,
      direction: directionAt(document, proposal),
      told: toldFrom(passage, proposal, document),
      dayFirst,
    });
    const counted = typeof meaning === 'string' ? { value: meaning } : meaning(contextOf());
    if (counted === null) continue;
    const date: Resolved = { start, end, rule, type, ...counted };
    resolved.push(date);
    passage = passageAfter(passage, date, document.text, reference);
    if (!aside) quarter = quarterAfter(quarter, counted.value, reference);
    if (!isOnCalendar(counted.value)) continue;
    mentioned.add(counted.value);
    if (!aside) focus = counted.value;
  }
  return resolved;
}
