import { type Gender, PRONOUN_GENDER } from '../../constants/pronouns.ts';
import type { Entity } from './entity.ts';

/** How far back a pronoun reaches, in reporter's sentences. */
export const REACH = 12;

/** What makes an entity the one that a pronoun means. */
const WEIGHTS = {
  perSentenceBack: -1.5,
  subjectOfItsLastSentence: 2,
  spokeLast: 0.6,
  spokeAndNoOtherSince: 0.4,
  genderKnown: 1.2,
  unnamed: -0.4,
  perMention: 0.05,
  singularThey: -1.5,
  perItem: 0.2,
} as const;

/** The likeliest antecedent of a third-person pronoun in a sentence, or null where nothing fits. */
export function antecedentOf(pronoun: string, sentence: number, entities: readonly Entity[]): Entity | null {
  const gender = PRONOUN_GENDER.get(pronoun.toLowerCase());
  if (!gender) return null;
  const lastSpoke = Math.max(...entities.map((entity) => entity.lastSpoke), -1);
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entity of entities) {
    if (!agrees(entity, gender) || entity.lastSentence < 0 || sentence - entity.lastSentence > REACH)
      continue;
    const score = scoreOf(entity, gender, sentence, lastSpoke);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

function agrees(entity: Entity, gender: Gender): boolean {
  const isHuman = entity.kind === 'person' || entity.kind === 'unnamed';
  if (gender === 'thing') return entity.kind === 'organisation' || entity.kind === 'document';
  if (gender === 'plural') return entity.kind !== 'document' && !isOneGendered(entity);
  return isHuman && (entity.gender === null || entity.gender === gender);
}

/** “They” may be one person of whom no “he” or “she” is known. */
function isOneGendered(entity: Entity): boolean {
  return entity.gender === 'm' || entity.gender === 'f';
}

function scoreOf(entity: Entity, gender: Gender, sentence: number, lastSpoke: number): number {
  let score = WEIGHTS.perSentenceBack * (sentence - entity.lastSentence);
  if (sentence === entity.lastSentence ? entity.subjectItem >= 0 : entity.wasMainSubject) {
    score += WEIGHTS.subjectOfItsLastSentence;
  }
  // “Abara said Bell had spent it on what he called”: the nearer subject of the same sentence.
  if (sentence === entity.lastSentence) score += WEIGHTS.perItem * Math.max(entity.subjectItem, 0);
  if (entity.lastSpoke >= 0 && entity.lastSpoke === lastSpoke) {
    score += WEIGHTS.spokeLast;
    if (entity.lastSentence <= lastSpoke) score += WEIGHTS.spokeAndNoOtherSince;
  }
  if (entity.gender === gender) score += WEIGHTS.genderKnown;
  if (!entity.named) score += WEIGHTS.unnamed;
  if (gender === 'plural' && (entity.kind === 'person' || entity.kind === 'unnamed'))
    score += WEIGHTS.singularThey;
  return score + WEIGHTS.perMention * Math.min(entity.mentions.length, 20);
}
