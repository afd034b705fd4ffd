import type { Span } from '#model/span.ts';
import { dayOf } from './calendar.ts';
import type { Context } from './proposal.ts';

/** A quoted stretch and the day on which it was said, `YYYY-MM-DD`. */
export interface SpokenOn extends Span {
  readonly day: string;
}

type Speaking = Pick<Context, 'reference' | 'spoken'>;

/**
 * From what day each expression is counted: the day of publication, or inside a quote the day on which it was said.
 * Expressions have to be asked for in the order of the text.
 */
export function speakingDays(spoken: readonly SpokenOn[], published: string): (expression: Span) => Speaking {
  const speaking: Speaking = { reference: dayOf(published), spoken: 'published' };
  const inOrder = spoken.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let around: SpokenOn | undefined;
  return ({ start, end }) => {
    for (let span = inOrder[next]; span && span.start <= start; span = inOrder[++next]) around = span;
    return around && end <= around.end ? { reference: dayOf(around.day), spoken: 'said' } : speaking;
  };
}
