import type { SpeakerKind } from '#model/annotations.ts';
import type { MarkedText } from '#model/span.ts';
import type { Gender } from '../../constants/pronouns.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';

/** Someone or something that a text speaks of, as far as it has been read. Grows from mention to mention. */
export interface Entity {
  readonly kind: SpeakerKind;
  readonly name: string;
  /** Words of the name, or of the description without its article, in lower case. */
  readonly words: readonly string[];
  readonly named: boolean;
  role: string;
  gender: Gender | null;
  readonly mentions: MarkedText[];
  /** The reporter's sentence that last spoke of it, and the last in which it spoke; -1 for none yet. */
  lastSentence: number;
  lastSpoke: number;
  /** It is the first subject of that sentence. */
  wasMainSubject: boolean;
  /** The item of its last mention as a subject in that sentence, or -1. */
  subjectItem: number;
}

export type EntityGiven = Pick<Entity, 'kind' | 'name' | 'words' | 'named'> & Partial<Pick<Entity, 'gender'>>;

export function newEntity(given: EntityGiven): Entity {
  return {
    gender: null,
    ...given,
    role: '',
    mentions: [],
    lastSentence: -1,
    lastSpoke: -1,
    wasMainSubject: false,
    subjectItem: -1,
  };
}

/** Adds a mention, once. Mentions come in the order of the text, but a name may be read with the role before it. */
export function addMention(entity: Entity, mention: MarkedText): void {
  if (!entity.mentions.slice(-3).some(({ start }) => start === mention.start)) entity.mentions.push(mention);
}

/** Of several entities the one spoken of last; of those not yet spoken of, the first. */
export function latest(entities: readonly Entity[]): Entity | null {
  return entities.reduce<Entity | null>(
    (best, entity) => (best && best.lastSentence >= entity.lastSentence ? best : entity),
    null,
  );
}

/** Whom the text speaks of, and whom each of its noun phrases means. */
export interface Discourse {
  readonly entities: readonly Entity[];
  readonly entityOf: (phrase: Phrase) => Entity | null;
}
