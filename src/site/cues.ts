import type { Quote } from '#model/briefing.ts';

/** A word that reports statements, and of how many. */
export interface CueTally {
  /** In small letters; null for statements that no word reports. */
  readonly cue: string | null;
  readonly statements: number;
}

/** The words of the text that report some statements: “said”, “underscored”; most statements first, those without last. */
export function cuesOf(quotes: readonly Pick<Quote, 'cue'>[]): readonly CueTally[] {
  const byCue = Map.groupBy(quotes, ({ cue }) => cue?.text.toLowerCase() ?? null);
  return [...byCue]
    .map(([cue, reported]) => ({ cue, statements: reported.length }))
    .sort((a, b) => Number(a.cue === null) - Number(b.cue === null) || b.statements - a.statements);
}
