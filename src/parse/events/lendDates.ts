import { isVerb } from '../dates/tense.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { Forest } from '../forest.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import type { Candidate } from './candidates.ts';
import { lent, ofPublication } from './dated.ts';
import { chooseLender } from './dating/chooseLender.ts';
import type { DatingContext } from './dating/datingContext.ts';
import { hasDay, type Occurrence } from './occurrence.ts';
import type { Mentions } from './sameEvent.ts';

const EARLIER = wordSet('had previously');

/**
 * Gives the mentions that no expression dates the date of their event, where another mention has one; else the likeliest of
 * the dates around the first of them, or the day of publication.
 *
 * @param trees Others than the committed ones.
 */
export function lendDates(context: DatingContext, events: readonly Mentions[], trees?: Forest): Mentions[] {
  return events.map((event) => {
    let lender = finestOf(event);
    return event.map((mention) => {
      if (mention.day || mention.expression || !hasDay(mention)) return mention;
      const dated = lender ? likewise(context, mention, lender) : likeliest(context, mention, trees);
      lender ??= dated.day && dated;
      return dated;
    });
  });
}

/** The mention with the finest day, of equals the first. */
export function finestOf(event: Mentions): Occurrence | undefined {
  let finest: Occurrence | undefined;
  for (const mention of event) {
    if (mention.day && mention.day.value.length > (finest?.day?.value.length ?? 0)) finest = mention;
  }
  return finest;
}

/** A mention with the date of another one of its event. */
function likewise(
  { document, telling }: DatingContext,
  mention: Occurrence,
  { expression }: Occurrence,
): Occurrence {
  return expression
    ? lent(document, mention, expression, telling.published)
    : ofPublication(mention, telling.published);
}

/** A mention with the date that the text most likely gives it, if any. */
function likeliest(context: DatingContext, mention: Occurrence, trees: Forest | undefined): Occurrence {
  const { document, telling } = context;
  const lender = chooseLender(context, mention.head, trees);
  if (lender) return lent(document, mention, lender.expression, telling.published);
  return wasOverBefore(document, mention.head) ? mention : ofPublication(mention, telling.published);
}

/** “Had fled”, “previously served”: over before the news of the day. */
function wasOverBefore(document: TextDocument, head: Candidate): boolean {
  const token = document.tokens[head] as Token;
  const isHad = (back: number): boolean =>
    EARLIER.has(tokenIn(document, head - back, token.sentence)?.lower ?? '');
  return isVerb(token) && (isHad(1) || isHad(2) || isHad(3));
}
