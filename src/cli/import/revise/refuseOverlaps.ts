import { mayStandTogether } from './nesting.ts';
import { isKept, type Kept, type Outcome } from './outcomes.ts';

/**
 * Lets no mark be moved onto another: what would overlap one that is found, or a longer one that is moved, is ambiguous, since
 * one of the two cannot be meant there.
 */
export function refuseOverlaps(outcomes: readonly Outcome[]): Outcome[] {
  const settled: Kept[] = outcomes.filter(isKept).filter(({ kind }) => kind === 'found');
  const refused = new Set<Outcome>();
  const moved = outcomes.filter(isKept).filter(({ kind }) => kind === 'moved');
  for (const outcome of moved.toSorted((a, b) => length(b) - length(a))) {
    const { mark, at } = outcome;
    const fits = settled.every((other) =>
      mayStandTogether({ name: mark.name, ...at }, { name: other.mark.name, ...other.at }),
    );
    if (fits) settled.push(outcome);
    else refused.add(outcome);
  }
  return outcomes.map((outcome) =>
    refused.has(outcome) && isKept(outcome)
      ? { kind: 'ambiguous', mark: outcome.mark, places: [outcome.at], because: 'overlap' }
      : outcome,
  );
}

function length({ at }: Kept): number {
  return at.end - at.start;
}
