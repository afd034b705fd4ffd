import type { NamedSpan } from './nesting.ts';
import { isKept, type Outcome } from './outcomes.ts';

/** Whether a mark of the same kind stood there and was taken off with what it belongs to, not by an editor. */
export function isFreed(mark: NamedSpan, standing: readonly Outcome[], placed: readonly Outcome[]): boolean {
  return standing.some(
    (outcome, i) =>
      isKept(outcome) &&
      placed[i]?.kind === 'gone' &&
      outcome.mark.name === mark.name &&
      outcome.at.start === mark.start &&
      outcome.at.end === mark.end,
  );
}

/** Whether a mark of the parser would stand where an editor is to decide whether one of theirs does. */
export function isUndecided(mark: NamedSpan, outcomes: readonly Outcome[]): boolean {
  return outcomes.some(
    (outcome) =>
      outcome.kind === 'ambiguous' &&
      outcome.because === 'several' &&
      outcome.mark.name === mark.name &&
      outcome.places.some(({ start, end }) => start === mark.start && end === mark.end),
  );
}
