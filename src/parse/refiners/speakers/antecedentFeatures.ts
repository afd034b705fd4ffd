import type { Gender } from '../../constants/pronouns.ts';
import type { Entity } from './entity.ts';
import { isOneGender, leaningTo } from './genderVotes.ts';

/** Where a pronoun stands, and what the text was about there. */
export interface Scene {
  readonly sentence: number;
  readonly paragraph: number;
  /** The sentence in which someone was last quoted. */
  readonly lastSpoke: number;
  /** The item of the subject nearest before it in its own sentence, or 0. */
  readonly nearestSubject: number;
}

/** What speaks for and against one entity as the one that a pronoun means. */
export interface AntecedentFeatures {
  readonly sentencesBack: number;
  readonly otherParagraph: boolean;
  /** Subject of its last sentence: of the main clause of one before, or of another clause. */
  readonly mainSubject: boolean;
  readonly subject: boolean;
  readonly nearestSubject: boolean;
  /** Behind a preposition there. */
  readonly oblique: boolean;
  readonly told: boolean;
  readonly asked: boolean;
  readonly spokeLast: boolean;
  readonly spokeAndNotNamedSince: boolean;
  readonly genderStated: boolean;
  /** From -1, for the other gender, to 1. */
  readonly genderLeaning: number;
  readonly unnamed: boolean;
  readonly unnamedAndSilent: boolean;
  readonly noPersonShown: boolean;
  /** One person as “they”: from 1 to 2, the surer it is that it is one. */
  readonly singularThey: number;
  readonly mentions: number;
}

/** More mentions than this make nobody more likely. */
const MOST_MENTIONS = 20;

export function antecedentFeatures(entity: Entity, gender: Gender, scene: Scene): AntecedentFeatures {
  const isHere = entity.lastSentence === scene.sentence;
  const mainSubject = !isHere && entity.wasSubject && entity.wasMainSubject;
  const spokeLast = entity.lastSpoke >= 0 && entity.lastSpoke === scene.lastSpoke;
  // “The players” need tell nothing to be who they are.
  const isGroup = gender === 'plural' && entity.gender === 'plural' && entity.personhood === 2;
  const leans = entity.gender === null && isOneGender(gender);
  return {
    sentencesBack: scene.sentence - entity.lastSentence,
    otherParagraph: entity.lastParagraph !== scene.paragraph,
    mainSubject,
    subject: entity.wasSubject && !mainSubject,
    nearestSubject: isHere && scene.nearestSubject > 0 && entity.subjectItem === scene.nearestSubject,
    oblique: entity.wasOblique && !entity.wasSubject,
    told: entity.lastTold >= 0 && entity.lastTold === entity.lastSentence,
    asked: !isHere && entity.lastAsked >= 0 && entity.lastAsked === entity.lastSentence,
    spokeLast,
    spokeAndNotNamedSince: spokeLast && entity.lastSentence <= scene.lastSpoke,
    genderStated: entity.gender === gender,
    genderLeaning: leans ? leaningTo(gender, entity.votes) : 0,
    unnamed: !entity.named,
    unnamedAndSilent: !entity.named && !isGroup && entity.lastTold < 0,
    noPersonShown: isHuman(entity) && entity.personhood === 0,
    singularThey: gender === 'plural' && isHuman(entity) ? 1 + entity.personhood / 2 : 0,
    mentions: Math.min(entity.mentions.length, MOST_MENTIONS),
  };
}

export function isHuman({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'unnamed';
}
