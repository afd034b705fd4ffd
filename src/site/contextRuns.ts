import type { ContextRun } from '#model/briefing.ts';
import type { Span } from '#model/span.ts';

/**
 * The runs of a quote's sentences with what lies between two that do not touch: a space, or “…” where sentences of others
 * stand between them.
 */
export function joinedRuns(runs: readonly ContextRun[], sourceText: string): readonly ContextRun[] {
  return runs.flatMap((run, i) => {
    const previous = runs[i - 1];
    if (!previous || previous.end >= run.start) return [run];
    const skipped = sourceText.slice(previous.end, run.start).trim() !== '';
    const between = { start: previous.end, end: run.start, part: 'reporter' as const };
    return [{ ...between, text: skipped ? ' … ' : ' ' }, run];
  });
}

/** What some runs cover without a break; what lies between two stretches is sentences of others, or the space there. */
export function stretchesOf(runs: readonly ContextRun[]): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of runs) {
    const last = stretches.at(-1);
    if (last?.end === start) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
