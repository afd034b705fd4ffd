import { isVerb, type Tense, tenseOf } from '../../dates/tense.ts';
import type { Token } from '../../text/document.ts';
import type { Candidate } from '../candidates.ts';
import type { Clause } from './clauses.ts';
import type { Scene } from './scene.ts';

/** A candidate as the trees look at it. */
export interface Given {
  readonly scene: Scene;
  readonly candidate: Candidate;
  readonly token: Token;
  /** Whether it stands before the date. */
  readonly left: boolean;
  /** The tokens between it and the phrase of the date: the first, and the one past the last. */
  readonly from: number;
  readonly to: number;
  readonly isVerb: boolean;
  /** Null where it is no verb. */
  readonly tense: Tense | null;
  /** Its clause, and the place of that in the sentence. */
  readonly clause: Clause;
  readonly clauseAt: number;
  /** Its place among the candidates of the sentence. */
  readonly place: number;
  /** How often such a word is an event, and a dated one. */
  readonly event: number;
  readonly dated: number;
}

/** @param place Of the candidate among those of the sentence. */
export function givenOf(scene: Scene, place: number): Given {
  const { at, phraseFrom, to } = scene;
  const candidate = at.candidates[place] ?? 0;
  const token = at.document.tokens[candidate] as Token;
  const left = candidate < scene.from;
  const verb = isVerb(token);
  const clauseAt = at.clauses.of[candidate - at.sentence.firstToken] ?? 0;
  return {
    scene,
    candidate,
    token,
    left,
    from: left ? candidate + 1 : to,
    to: left ? Math.max(phraseFrom, candidate + 1) : candidate,
    isVerb: verb,
    tense: verb ? tenseOf(at.document, candidate) : null,
    clause: at.clauses.clauses[clauseAt] as Clause,
    clauseAt,
    place,
    event: at.events[place] ?? 0,
    dated: at.words.dated(token),
  };
}

/** The token some steps from the candidate, inside its sentence. */
export function beside({ scene: { at }, candidate }: Given, step: number): Token | undefined {
  const index = candidate + step;
  const { firstToken, endToken } = at.sentence;
  return index >= firstToken && index < endToken ? at.document.tokens[index] : undefined;
}

/** Whether a token some steps from the candidate is part of a date. */
export function isDate({ scene: { at }, candidate }: Given, step: number): boolean {
  return at.dates.some(({ from, to }) => candidate + step >= from && candidate + step < to);
}
