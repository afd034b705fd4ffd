import type { Gender } from '../../constants/pronouns.ts';
import { type AntecedentFeatures, antecedentFeatures, isHuman, type Scene } from './antecedentFeatures.ts';
import type { Entity } from './entity.ts';
import { isOneGender, surelyNot } from './genderVotes.ts';
import type { State } from './state.ts';

/** How far back a pronoun reaches, in reporter's sentences. */
export const REACH = 12;

/**
 * How much each feature counts. Set by hand, and changed only where it mended more pronouns than it spoilt among 420 of
 * annotated news that were read one by one.
 */
export const WEIGHTS: Record<keyof AntecedentFeatures, number> = {
  sentencesBack: -1.75,
  otherParagraph: -0.75,
  mainSubject: 1.9,
  subject: 1,
  nearestSubject: 1,
  oblique: -1,
  told: 0.6,
  asked: 2,
  spokeLast: 0.4,
  spokeAndNotNamedSince: 0.4,
  genderStated: 0.6,
  genderLeaning: 1.2,
  unnamed: -1,
  unnamedAndSilent: -1.5,
  noPersonShown: -4,
  singularThey: -1.75,
  mentions: 0.05,
};
const FEATURES = Object.keys(WEIGHTS) as (keyof AntecedentFeatures)[];

/** Whom a pronoun means, and how far it leads whoever else it may mean. */
export interface Antecedent {
  readonly entity: Entity;
  /** The points between it and the next that agrees in gender and number; none is infinitely far. */
  readonly lead: number;
}

/** The likeliest antecedent of a third-person pronoun in the sentence that is being read, or null where nothing fits. */
export function antecedentOf(state: State, gender: Gender): Antecedent | null {
  const scene = sceneOf(state);
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let nextScore = Number.NEGATIVE_INFINITY;
  for (const entity of state.recent) {
    if (!agrees(entity, gender) || !isInReach(state, entity)) continue;
    const features = antecedentFeatures(entity, gender, scene);
    const score = FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * Number(features[name]), 0);
    if (score > bestScore) [best, bestScore, nextScore] = [entity, score, bestScore];
    else if (score > nextScore) nextScore = score;
  }
  return best && { entity: best, lead: bestScore - nextScore };
}

function sceneOf({ sentence, paragraph, recent }: State): Scene {
  let [lastSpoke, nearestSubject] = [-1, 0];
  for (const entity of recent) {
    lastSpoke = Math.max(lastSpoke, entity.lastSpoke);
    if (entity.lastSentence === sentence) nearestSubject = Math.max(nearestSubject, entity.subjectItem);
  }
  return { sentence, paragraph, lastSpoke, nearestSubject };
}

function isInReach({ sentence, isAnswer }: State, { lastSentence, lastNamed }: Entity): boolean {
  if (isAnswer && lastNamed === sentence) return false;
  return lastSentence >= 0 && sentence - lastSentence <= REACH;
}

function agrees(entity: Entity, gender: Gender): boolean {
  if (gender === 'thing') return entity.kind === 'organisation' || entity.kind === 'document';
  // “They” may be one person of whom no “he” or “she” is known.
  if (gender === 'plural') return entity.kind !== 'document' && !isOneGender(entity.gender ?? undefined);
  return (
    isHuman(entity) && (entity.gender === null ? !surelyNot(gender, entity.votes) : entity.gender === gender)
  );
}
