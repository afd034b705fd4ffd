/** What opens a clause, from the loosest tie to what stands before it to the closest. */
export const OPENERS = {
  main: 0,
  mark: 1,
  tail: 2,
  and: 3,
  subordinate: 4,
  reported: 5,
  that: 6,
  relative: 7,
  to: 8,
  participle: 9,
} as const;
export type Opener = keyof typeof OPENERS;
