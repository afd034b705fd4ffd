import type { Gender } from '../../constants/pronouns.ts';

export type OneGender = 'm' | 'f';

/** How often pronouns that can mean nobody else make someone a man or a woman; a weak sign counts less than one. */
export type GenderVotes = Record<OneGender, number>;

/** Votes that count as if cast evenly, so that one alone is not yet sure. */
const DOUBT = 0.7;

/** How surely votes speak for a gender: from -1, for the other, to 1. */
export function leaningTo(gender: OneGender, { m, f }: GenderVotes): number {
  const leaning = (m - f) / (m + f + DOUBT);
  return gender === 'm' ? leaning : -leaning;
}

/** A leaning that rules out the other gender. */
const SURE = 0.55;

export function surelyNot(gender: Gender, votes: GenderVotes): boolean {
  return isOneGender(gender) && leaningTo(gender, votes) < -SURE;
}

export function isOneGender(gender: Gender | undefined): gender is OneGender {
  return gender === 'm' || gender === 'f';
}
