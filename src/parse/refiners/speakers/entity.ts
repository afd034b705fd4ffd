import type { SpeakerKind } from '#model/annotations.ts';
import type { MarkedText } from '#model/span.ts';
import type { Gender } from '../../constants/pronouns.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';
import type { GenderVotes } from './genderVotes.ts';

/** How surely the text shows a name to be a person's: not at all, by its shape, or by what stands beside it. */
export type Personhood = 0 | 1 | 2;

/** Someone or something that a text speaks of, as far as it has been read. Grows from mention to mention. */
export interface Entity {
  readonly kind: SpeakerKind;
  readonly name: string;
  /** Words of the name, or of the description without its article, in lower case. */
  readonly words: readonly string[];
  readonly named: boolean;
  /** What it is, as the text words it, in the order in which the words appear. */
  readonly roles: MarkedText[];
  /** The organisation that a role of it names. */
  affiliation: MarkedText | null;
  /** Where it is from, in lower case: the words of “Sen. Ana Prull of Ohio” or “(D-Ohio)”. */
  readonly origin: Set<string>;
  gender: Gender | null;
  /** What pronouns show of its gender, where no word says it. */
  readonly votes: GenderVotes;
  /** How often the whole text names it so that nobody else can be meant. */
  frequency: number;
  personhood: Personhood;
  readonly mentions: MarkedText[];
  /** The reporter's sentence that last spoke of it, and the last in which it was quoted; -1 for none yet. Only sentences with
   * words of his own count. */
  lastSentence: number;
  lastParagraph: number;
  /** The last sentence that spoke of it by more than a pronoun. */
  lastNamed: number;
  lastSpoke: number;
  /** The last sentence in which it told something, quoted or not: “Reed said the road was shut”. */
  lastTold: number;
  /** The last sentence in which it was asked something. */
  lastAsked: number;
  /** It is the subject of that sentence's main clause, or of another of its clauses. */
  wasMainSubject: boolean;
  wasSubject: boolean;
  /** The item of its last mention as a subject there, or -1. */
  subjectItem: number;
  /** It stands behind a preposition there: “asked by Reed”. */
  wasOblique: boolean;
}

export type EntityGiven = Pick<Entity, 'kind' | 'name' | 'words' | 'named'> &
  Partial<Pick<Entity, 'gender' | 'votes' | 'personhood'>>;

export function newEntity(given: EntityGiven): Entity {
  return {
    kind: given.kind,
    name: given.name,
    words: given.words,
    named: given.named,
    gender: given.gender ?? null,
    votes: given.votes ?? { m: 0, f: 0 },
    frequency: 0,
    personhood: given.personhood ?? 0,
    roles: [],
    affiliation: null,
    origin: new Set(),
    mentions: [],
    lastSentence: -1,
    lastParagraph: -1,
    lastNamed: -1,
    lastSpoke: -1,
    lastTold: -1,
    lastAsked: -1,
    wasMainSubject: false,
    wasSubject: false,
    subjectItem: -1,
    wasOblique: false,
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
  /** How sure that is, 0 to 1: less than 1 for a pronoun that may mean another, or one of whom the text shows no gender. */
  readonly sureOf: (phrase: Phrase) => number;
}
