import type { Gender } from '../../constants/pronouns.ts';
import type { Entity } from './entity.ts';
import { isOneGender, leaningTo, surelyNot } from './genderVotes.ts';

/** How far back a pronoun reaches, in reporter's sentences. */
export const REACH = 12;

/** Where a pronoun stands. */
interface Place {
  readonly sentence: number;
  readonly paragraph: number;
}

/** What makes an entity the one that a pronoun means. */
export const WEIGHTS = {
  perSentenceBack: -1.75,
  otherParagraph: -0.75,
  nearestSubject: 1,
  mainSubject: 1.9,
  subject: 1,
  oblique: -1,
  toldThere: 0.6,
  spokeLast: 0.4,
  spokeAndNoOtherSince: 0.4,
  genderKnown: 0.6,
  leaning: 1.2,
  unnamed: -1,
  unnamedAndSilent: -1.5,
  noPersonShown: -4,
  perMention: 0.05,
  singularThey: -1.5,
};

/** The likeliest antecedent of a third-person pronoun in a sentence, or null where nothing fits. */
export function antecedentOf(gender: Gender, place: Place, entities: readonly Entity[]): Entity | null {
  const { sentence } = place;
  const nearest = Math.max(
    ...entities.map((entity) => (entity.lastSentence === sentence ? entity.subjectItem : -1)),
    0,
  );
  const lastSpoke = Math.max(...entities.map((entity) => entity.lastSpoke), -1);
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entity of entities) {
    if (!agrees(entity, gender) || entity.lastSentence < 0 || sentence - entity.lastSentence > REACH)
      continue;
    const score = scoreOf(entity, gender, place, lastSpoke, nearest);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

function agrees(entity: Entity, gender: Gender): boolean {
  if (gender === 'thing') return entity.kind === 'organisation' || entity.kind === 'document';
  if (gender === 'plural') return entity.kind !== 'document' && !isOneGendered(entity);
  return (
    isHuman(entity) && (entity.gender === null ? !surelyNot(gender, entity.votes) : entity.gender === gender)
  );
}

function isHuman({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'unnamed';
}

/** “They” may be one person of whom no “he” or “she” is known. */
function isOneGendered(entity: Entity): boolean {
  return entity.gender === 'm' || entity.gender === 'f';
}

function scoreOf(
  entity: Entity,
  gender: Gender,
  { sentence, paragraph }: Place,
  lastSpoke: number,
  nearest: number,
): number {
  let score = WEIGHTS.perSentenceBack * (sentence - entity.lastSentence);
  if (entity.lastParagraph !== paragraph) score += WEIGHTS.otherParagraph;
  if (entity.lastSentence === sentence && nearest > 0 && entity.subjectItem === nearest)
    score += WEIGHTS.nearestSubject;
  const isBefore = entity.lastSentence !== sentence;
  if (entity.wasSubject) score += isBefore && entity.wasMainSubject ? WEIGHTS.mainSubject : WEIGHTS.subject;
  if (entity.wasOblique && !entity.wasSubject) score += WEIGHTS.oblique;
  if (entity.lastSpoke >= 0 && entity.lastSpoke === lastSpoke) {
    score += WEIGHTS.spokeLast;
    if (entity.lastSentence <= lastSpoke) score += WEIGHTS.spokeAndNoOtherSince;
  }
  if (entity.lastTold >= 0 && entity.lastTold === entity.lastSentence) score += WEIGHTS.toldThere;
  score += genderScore(entity, gender);
  if (!entity.named) score += WEIGHTS.unnamed + (entity.lastTold < 0 ? WEIGHTS.unnamedAndSilent : 0);
  if (isHuman(entity) && entity.personhood === 0) score += WEIGHTS.noPersonShown;
  if (gender === 'plural' && isHuman(entity)) score += WEIGHTS.singularThey;
  return score + WEIGHTS.perMention * Math.min(entity.mentions.length, 20);
}

function genderScore(entity: Entity, gender: Gender): number {
  if (entity.gender === gender) return WEIGHTS.genderKnown;
  return entity.gender === null && isOneGender(gender)
    ? WEIGHTS.leaning * leaningTo(gender, entity.votes)
    : 0;
}
