import type { Tense } from '../../dates/tense.ts';
import type { Feature } from '../../feature.ts';
import { wordSet } from '../../wordSet.ts';
import { eventLikeness } from '../eventNouns.ts';
import { beside, type Given, isDate } from './given.ts';
import { DATE_KIND, neighbourKind } from './neighbourKind.ts';
import { ASPECTUAL, CHANGES, LIGHT, PLANNING, REPORTING, STATES } from './verbClasses.ts';

const DEMONSTRATIVE = wordSet('the that this these those');
const POSSESSIVE = wordSet("his her its their our 's");
const NOMINAL = wordSet('ADJ NOUN PROPN NUM');

const TENSES: readonly (Tense | null)[] = [
  null,
  'participle',
  'infinitive',
  'able',
  'modal',
  'future',
  'present',
  'past',
];
const LIKENESSES = ['none', 'deverbal', 'listed'];

const isOf =
  (verbs: ReadonlySet<string>) =>
  ({ token, isVerb }: Given): boolean =>
    isVerb && verbs.has(token.lemma);
const kindBeside =
  (step: number) =>
  (given: Given): number =>
    isDate(given, step) ? DATE_KIND : neighbourKind(beside(given, step));

/** What a candidate is, and the words right beside it. */
export const FORM_FEATURES: readonly Feature<Given>[] = [
  ['part', ({ token, isVerb }) => (token.tag === 'VERB' ? 3 : isVerb ? 2 : token.tag === 'ADJ' ? 1 : 0)],
  ['event share', ({ event }) => event],
  ['dated share', ({ dated }) => dated],
  ['likeness', ({ token, isVerb }) => (isVerb ? -1 : LIKENESSES.indexOf(eventLikeness(token)))],
  ['tense', ({ tense }) => TENSES.indexOf(tense)],
  ['agrees', agreement],
  ['perfect', perfect],
  ['gerund', ({ token }) => token.lower.endsWith('ing')],
  ['reporting', isOf(REPORTING)],
  ['aspectual', isOf(ASPECTUAL)],
  ['planning', isOf(PLANNING)],
  ['state', isOf(STATES)],
  ['change', isOf(CHANGES)],
  ['word before', kindBeside(-1)],
  ['word after', kindBeside(1)],
  ['second word after', kindBeside(2)],
  ['determiner', determiner],
  ['preposition before', prepositionBefore],
  ['verb before', verbBefore],
];

/** Whether the tense goes with the side of publication on which the date lies: 1 it does, -1 it does not, 0 either way. */
function agreement({ tense, scene: { days } }: Given): number {
  if (tense === null || days === null || days === 0) return 0;
  if (tense === 'past') return days < 0 ? 1 : -1;
  if (tense === 'future' || tense === 'modal') return days > 0 ? 1 : -1;
  return tense === 'present' && days < 0 ? -1 : 0;
}

/** 1 for “has fled”, 2 for “had fled”. */
function perfect(given: Given): number {
  if (!given.isVerb) return 0;
  for (let step = -1; step >= -3; step--) {
    const token = beside(given, step);
    if (!token) return 0;
    if (token.lower === 'has' || token.lower === 'have' || token.lower === "'ve") return 1;
    if (token.lower === 'had') return 2;
    if (token.tag !== 'ADV' && token.tag !== 'PART' && token.tag !== 'AUX') return 0;
  }
  return 0;
}

/** Of a noun: 2 “the”, “this”; 1 “a”; 3 a possessive; 0 none. */
function determiner(given: Given): number {
  if (given.isVerb) return -1;
  for (let step = -1; step >= -4; step--) {
    const token = beside(given, step);
    if (!token || token.tag === 'PUNCT') return 0;
    if (DEMONSTRATIVE.has(token.lower)) return 2;
    if (token.lower === 'a' || token.lower === 'an') return 1;
    if (POSSESSIVE.has(token.lower)) return 3;
    if (!NOMINAL.has(token.tag)) return 0;
  }
  return 0;
}

const PREPOSITIONS = 'of in on at for to by with from after before during since until'.split(' ');

/** What a noun hangs on: its preposition by its place in the list above, or a verb. */
function prepositionBefore(given: Given): number {
  if (given.isVerb) return -1;
  for (let step = -1; step >= -4; step--) {
    const token = beside(given, step);
    if (!token || token.tag === 'PUNCT') return 0;
    if (token.tag === 'VERB') return 30;
    if (token.tag === 'AUX') return 29;
    if (token.tag === 'ADP') return 2 + PREPOSITIONS.indexOf(token.lower);
  }
  return 0;
}

/** The class of the verb not far before it: what an infinitive or an object hangs on. */
function verbBefore(given: Given): number {
  for (let step = -1; step >= -5; step--) {
    const token = beside(given, step);
    if (!token || token.tag === 'PUNCT') return 0;
    if (token.tag !== 'VERB') continue;
    if (REPORTING.has(token.lemma)) return 6;
    if (PLANNING.has(token.lemma)) return 5;
    if (ASPECTUAL.has(token.lemma)) return 4;
    if (LIGHT.has(token.lemma)) return 3;
    return STATES.has(token.lemma) ? 1 : 2;
  }
  return 0;
}
