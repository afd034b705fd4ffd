import { utterancesOf } from '#markdown/marks.ts';
import { type GoneBecause, isKept, type Kept, type Outcome } from './outcomes.ts';

/** Lets go of what belongs to a statement that is lost: its further passages and its cue. */
export function loseDependants(outcomes: readonly Outcome[]): Outcome[] {
  const statements = new Set(
    outcomes.filter(isKept).flatMap(({ mark }) => (mark.name === 'quote' ? (mark.attributes.id ?? []) : [])),
  );
  return outcomes.map((outcome): Outcome => {
    if (!isKept(outcome)) return outcome;
    const because = lostWith(outcome, statements);
    return because === null ? outcome : { kind: 'gone', mark: outcome.mark, because };
  });
}

function lostWith({ mark }: Kept, statements: ReadonlySet<string>): GoneBecause | null {
  const ids = utterancesOf(mark.attributes);
  if (ids.length === 0 || ids.some((id) => statements.has(id))) return null;
  return mark.name === 'quote' ? 'first-passage' : 'statement';
}
