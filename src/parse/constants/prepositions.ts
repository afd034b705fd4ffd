/**
 * Prepositions that make the phrase after them part of another one. Words that may also open a clause (after, before,
 * since, as, until) are left out: what follows them can be a subject.
 */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `of in on at by for from with to about against among between into over under through during without within near
  around across behind despite including toward towards upon via off outside inside alongside beside`.split(
    /\s+/,
  ),
);
