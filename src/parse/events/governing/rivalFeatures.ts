import { isVerb } from '../../dates/tense.ts';
import type { Feature } from '../../feature.ts';
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../wordSet.ts';
import { beside, type Given, isDate } from './given.ts';

const NOMINAL = wordSet('DET ADJ NOUN PROPN NUM SYM');

/** How a candidate stands among the others of the sentence. */
export const RIVAL_FEATURES: readonly Feature<Given>[] = [
  ['candidates between', ({ scene, place, left }) => countBetween(scene, place, left)],
  ['first of its part', isFirstOfItsPart],
  ['place from the edge', ({ place, scene: { at } }) => Math.min(place, at.candidates.length - 1 - place)],
  ['place', ({ place }) => place],
  ['likeliest noun between', likeliestNounBetween],
  ['likeliest verb between', likeliestVerbBetween],
  ['object', object],
];

function countBetween({ at, from }: Given['scene'], place: number, left: boolean): number {
  let count = 0;
  const step = left ? 1 : -1;
  for (let i = place + step; isOnItsSide(at.candidates[i], from, left); i += step) count++;
  return count;
}

const isOnItsSide = (other: number | undefined, date: number, left: boolean): other is number =>
  other !== undefined && (left ? other < date : other > date);

/** Whether no other candidate of its part of speech is nearer on its side. */
function isFirstOfItsPart({ scene: { at, from }, place, left, isVerb: verb }: Given): boolean {
  const step = left ? 1 : -1;
  for (let i = place + step; isOnItsSide(at.candidates[i], from, left); i += step) {
    if (isVerb(at.document.tokens[at.candidates[i] as number] as Token) === verb) return false;
  }
  return true;
}

function likeliestNounBetween(given: Given): number {
  return likeliestBetween(given, (token) => !isVerb(token));
}

function likeliestVerbBetween(given: Given): number {
  return likeliestBetween(given, isVerb);
}

function likeliestBetween(
  { scene: { at, from }, place, left }: Given,
  isOf: (token: Token) => boolean,
): number {
  let most = 0;
  const step = left ? 1 : -1;
  for (let i = place + step; isOnItsSide(at.candidates[i], from, left); i += step) {
    const likelihood = at.events[i] ?? 0;
    if (likelihood > most && isOf(at.document.tokens[at.candidates[i] as number] as Token)) most = likelihood;
  }
  return most;
}

/** How often the last noun of the phrase right behind a verb is an event; -1 without such a phrase, -2 for no verb. */
function object(given: Given): number {
  if (!given.isVerb) return -2;
  let found = -1;
  for (let step = 1; step <= 8; step++) {
    const token = beside(given, step);
    if (!token || isDate(given, step)) break;
    if (!NOMINAL.has(token.tag) && token.lower !== '-' && token.lower !== "'s") break;
    if (token.tag === 'NOUN') found = given.scene.at.words.event(token);
    else if (token.tag === 'PROPN') found = 0;
  }
  return found;
}
